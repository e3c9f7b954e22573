/** Findings, return codes and the technical checks, driven by the standard. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.controle;
