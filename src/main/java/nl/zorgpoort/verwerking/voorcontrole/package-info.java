/** What would be said of a file, before it is sent; nothing of it is kept or booked. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.voorcontrole;
