/** The embedded SFTP server and the folders behind it. */
@org.jspecify.annotations.NullMarked
package nl.zorgpoort.kanaal.sftp;
