/** Channels: SFTP, later mail; the beans that routes call. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.kanaal;
