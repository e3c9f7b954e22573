/** Going on after a lost nudge, a crash or a fault of ours. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.herstel;
