/** From a file in an inbox to Ontvangen. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.intake;
