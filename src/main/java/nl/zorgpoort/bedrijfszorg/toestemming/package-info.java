/** Consent of an employee: its states, terms and the code of its link. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.bedrijfszorg.toestemming;
