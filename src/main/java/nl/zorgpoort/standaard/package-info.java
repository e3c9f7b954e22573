/**
 * Message standards as data: Berichtstandaard, Recordtype, Rubriek; a loader that verifies itself.
 */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.standaard;
