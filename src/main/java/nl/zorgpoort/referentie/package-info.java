/**
 * Register and control set: dated models and look-ups of what declarations are compared with; pure.
 */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.referentie;
