/** Asking for consent: question, mails, answer, terms and what follows. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.toestemming;
