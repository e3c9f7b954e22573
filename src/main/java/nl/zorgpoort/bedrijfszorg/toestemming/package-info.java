/** Consent of an employee: its states and terms. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.bedrijfszorg.toestemming;
