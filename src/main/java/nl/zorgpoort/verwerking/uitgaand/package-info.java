/** Registrations on their way to the CZO, and what the portal is told. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.uitgaand;
