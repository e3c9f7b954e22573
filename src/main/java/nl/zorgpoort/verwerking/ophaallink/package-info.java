/** A message that a partner without SFTP fetches by a link and a code. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.verwerking.ophaallink;
