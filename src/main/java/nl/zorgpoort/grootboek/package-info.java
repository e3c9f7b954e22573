/** Line decisions as sub-ledger, journal, balance law; pure, cents. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.grootboek;
