/** What a person wants to see of it. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.inzage;
