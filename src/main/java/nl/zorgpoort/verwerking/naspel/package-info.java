/** Deciding again as of the recorded numbers, and comparing; writes nothing. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.naspel;
