/** Messages that come in over HTTP, and their answers. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.loket;
