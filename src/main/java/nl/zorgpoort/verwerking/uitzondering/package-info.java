/** Exceptions from a rule, for one line of a provider, by two people. */
package nl.zorgpoort.verwerking.uitzondering;
