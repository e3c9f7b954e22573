/** Claim, decision and retour of a declaration; pure. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.declaratie;
