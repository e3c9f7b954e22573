/** Offline commands: check, standaard. No database, no Spring. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.cli;
