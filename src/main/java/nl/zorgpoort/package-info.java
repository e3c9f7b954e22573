/** Wiring: the command line and the gateway itself. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort;
