/** Fictional messages: valid, streaming, the same bytes for the same seed. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.generator;
