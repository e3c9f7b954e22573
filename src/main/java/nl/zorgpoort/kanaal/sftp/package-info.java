/**
 * The embedded SFTP server and the folders behind it.
 *
 * <p>{@link nl.zorgpoort.kanaal.sftp.Sftpmappen} owns the disk: in, work and out folders. {@link
 * nl.zorgpoort.kanaal.sftp.Sftpserver} lets partners at them. What both must agree on, which file
 * is still being written, is kept in one place per account: {@code Inmap}.
 */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.kanaal.sftp;
