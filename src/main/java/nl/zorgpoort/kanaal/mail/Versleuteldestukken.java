package nl.zorgpoort.kanaal.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;

/**
 * Makes S/MIME mails for partners without SFTP: the document, its name and its kind are in the
 * encrypted part; what stands outside is the same for every mail.
 */
public final class Versleuteldestukken {
  private static final String ONDERWERP = "Zorgpoort: versleuteld bericht / encrypted message";

  private final String van;
  private final InstantSource klok;

  public Versleuteldestukken(String van, InstantSource klok) {
    this.van = van;
    this.klok = klok;
  }

  /**
   * A mail that only the holder of the certificate's private key can read. AES-256 in CBC mode,
   * which readers of S/MIME 3.2 know; GCM came with 4.0.
   *
   * @param stuk document with its name and media type
   * @throws CertificateException when the certificate is not valid now: what it would protect does
   *     not leave
   */
  public byte[] maak(String aan, X509Certificate certificaat, DataSource stuk)
      throws CertificateException, MessagingException, IOException {
    certificaat.checkValidity(Date.from(klok.instant()));
    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(new InternetAddress(van));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(aan));
    mail.setSubject(ONDERWERP, "UTF-8");
    mail.setSentDate(Date.from(klok.instant()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                versleutel(deel(stuk), certificaat),
                "application/pkcs7-mime; smime-type=enveloped-data; name=\"smime.p7m\"")));
    mail.setDisposition("attachment; filename=\"smime.p7m\"");
    mail.setHeader("Content-Transfer-Encoding", "base64");
    mail.saveChanges();
    return bytes(mail::writeTo);
  }

  /** The part that goes into the envelope, as a mail program shows it after opening. */
  private static byte[] deel(DataSource stuk) throws MessagingException, IOException {
    MimeBodyPart deel = new MimeBodyPart();
    deel.setDataHandler(new DataHandler(stuk));
    deel.setHeader("Content-Type", stuk.getContentType());
    deel.setFileName(stuk.getName());
    deel.setDisposition("attachment");
    deel.setHeader("Content-Transfer-Encoding", "base64");
    return bytes(deel::writeTo);
  }

  private static byte[] versleutel(byte[] deel, X509Certificate certificaat) throws IOException {
    try {
      CMSEnvelopedDataGenerator envelop = new CMSEnvelopedDataGenerator();
      envelop.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(certificaat));
      return envelop
          .generate(
              new CMSProcessableByteArray(deel),
              new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build())
          .getEncoded();
    } catch (CMSException | CertificateEncodingException e) {
      throw new IOException("cannot encrypt", e);
    }
  }

  private interface Schrijver {
    void schrijf(OutputStream uit) throws IOException, MessagingException;
  }

  private static byte[] bytes(Schrijver schrijver) throws IOException, MessagingException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    schrijver.schrijf(uit);
    return uit.toByteArray();
  }
}
