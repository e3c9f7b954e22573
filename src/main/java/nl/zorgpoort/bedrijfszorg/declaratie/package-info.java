/** Declarations of work-related care: content rules on what was fetched beforehand; pure. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.bedrijfszorg.declaratie;
