/** Requests and registrations of Bedrijfszorg: what may be asked, and what follows from what. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.bedrijfszorg.registratie;
