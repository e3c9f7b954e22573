/**
 * Partners, their accounts, and what an account may send for; pure.
 *
 * <p>{@link nl.zorgpoort.partner.PartnerLezer} describes the YAML file of a partner.
 */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.partner;
