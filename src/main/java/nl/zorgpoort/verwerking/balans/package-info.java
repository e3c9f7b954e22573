/** The proof of the books over the whole store, and what it means for payment. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.balans;
