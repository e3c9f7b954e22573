/** What makes a decision plain to a reader, on a terminal as on a page: rules, fields, a ruler. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.uitleg;
