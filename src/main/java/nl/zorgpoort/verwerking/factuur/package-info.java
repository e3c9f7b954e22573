/** Invoices of Bedrijfszorg. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.factuur;
