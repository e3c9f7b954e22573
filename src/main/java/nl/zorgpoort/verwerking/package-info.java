/** Use cases and their ports; owns states, transactions and the outbox. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking;
