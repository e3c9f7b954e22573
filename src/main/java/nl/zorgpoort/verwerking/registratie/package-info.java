/** Requests and registrations of Bedrijfszorg: from the portal to the provider. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.registratie;
