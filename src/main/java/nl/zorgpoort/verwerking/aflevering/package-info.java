/** From the outbox to Verzonden and Opgehaald. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.aflevering;
