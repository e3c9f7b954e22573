/**
 * Content rules and credit matching: one small class each, on what was fetched beforehand; pure.
 */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.declaratie.inhoud;
