/** Partners, their accounts, and what an account may send for; pure. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.partner;
