/** From Ontvangen to Gecontroleerd and Beoordeeld. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.beoordeling;
