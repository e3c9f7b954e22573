package nl.zorgpoort.kanaal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Properties;
import nl.zorgpoort.partner.Registratiekanaal.Maildoel;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost.Zending;
import org.apache.camel.ExchangeProperty;

/** Registrations as encrypted mails, for a provider without SFTP. */
public final class Registratiemail {
  private final Versleuteldestukken stukken;

  public Registratiemail(Versleuteldestukken stukken) {
    this.stukken = stukken;
  }

  /**
   * The whole mail.
   *
   * @throws CertificateException when the certificate is none, or not valid now
   */
  public MimeMessage bericht(@ExchangeProperty("zending") Zending zending)
      throws IOException, CertificateException, MessagingException {
    Maildoel doel = zending.kanaal().mail().orElseThrow();
    ByteArrayDataSource stuk =
        new ByteArrayDataSource(zending.xml().getBytes(StandardCharsets.UTF_8), "application/xml");
    stuk.setName(zending.naam());
    byte[] bytes = stukken.maak(doel.aan(), certificaat(doel), stuk);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private static X509Certificate certificaat(Maildoel doel)
      throws IOException, CertificateException {
    try (InputStream in = Files.newInputStream(Path.of(doel.certificaat()))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  /** Name of the mail as a file. */
  public String naam(@ExchangeProperty("zending") Zending zending) {
    return "registratie_" + zending.nr() + ".eml";
  }

  /** To whom it goes. */
  public String aan(@ExchangeProperty("zending") Zending zending) {
    return zending.kanaal().mail().orElseThrow().aan();
  }
}
