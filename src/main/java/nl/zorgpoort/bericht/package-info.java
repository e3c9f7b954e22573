/** Parsed content: bytes to records against a standard and back, by byte offset. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.bericht;
