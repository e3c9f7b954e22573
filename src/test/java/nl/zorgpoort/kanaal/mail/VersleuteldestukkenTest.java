package nl.zorgpoort.kanaal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

/** What the partner gets, opened with the partner's key; and what everybody on the way sees. */
class VersleuteldestukkenTest {
  private static final Instant NU = Instant.parse("2026-03-01T10:00:00Z");
  private static final byte[] AANMELDING =
      "<aanmelding><naam>Fenna Voorbeeld</naam></aanmelding>".getBytes(StandardCharsets.UTF_8);

  private final Versleuteldestukken stukken =
      new Versleuteldestukken("zorgpoort@zorg.example", () -> NU);

  private static KeyPair sleutels() throws Exception {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
    maker.initialize(2048);
    return maker.generateKeyPair();
  }

  private static X509Certificate certificaat(KeyPair sleutels, Instant tot) throws Exception {
    X500Principal wie = new X500Principal("CN=Praktijk Noorderlicht");
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    wie,
                    BigInteger.ONE,
                    Date.from(tot.minus(Duration.ofDays(365))),
                    Date.from(tot),
                    wie,
                    sleutels.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(sleutels.getPrivate())));
  }

  private byte[] maak(X509Certificate certificaat) throws Exception {
    ByteArrayDataSource stuk = new ByteArrayDataSource(AANMELDING, "application/xml");
    stuk.setName("aanmelding-R1.xml");
    return stukken.maak("post@noorderlicht.example", certificaat, stuk);
  }

  private static MimeMessage lees(byte[] mail) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
  }

  private static MimeBodyPart open(MimeMessage mail, PrivateKey sleutel) throws Exception {
    CMSEnvelopedData envelop = new CMSEnvelopedData(mail.getInputStream());
    assertThat(envelop.getEncryptionAlgOID()).isEqualTo("2.16.840.1.101.3.4.1.42");
    RecipientInformation ontvanger = envelop.getRecipientInfos().iterator().next();
    return new MimeBodyPart(
        new ByteArrayInputStream(ontvanger.getContent(new JceKeyTransEnvelopedRecipient(sleutel))));
  }

  @Test
  void thePartnerOpensItToTheSameBytes() throws Exception {
    KeyPair sleutels = sleutels();
    MimeMessage mail = lees(maak(certificaat(sleutels, NU.plusSeconds(60))));
    assertThat(mail.getContentType())
        .startsWith("application/pkcs7-mime; smime-type=enveloped-data");
    assertThat(mail.getAllRecipients()[0]).hasToString("post@noorderlicht.example");
    MimeBodyPart deel = open(mail, sleutels.getPrivate());
    assertThat(deel.getFileName()).isEqualTo("aanmelding-R1.xml");
    assertThat(deel.getContentType()).startsWith("application/xml");
    assertThat(deel.getInputStream().readAllBytes()).isEqualTo(AANMELDING);
  }

  @Test
  void onTheWayNothingOfItIsToBeSeen() throws Exception {
    MimeMessage mail = lees(maak(certificaat(sleutels(), NU.plusSeconds(60))));
    assertThat(mail.getSubject()).isEqualTo("Zorgpoort: versleuteld bericht / encrypted message");
    String gezien =
        new String(mail.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
            + new String(
                maak(certificaat(sleutels(), NU.plusSeconds(60))), StandardCharsets.ISO_8859_1);
    assertThat(gezien).doesNotContain("Fenna", "Voorbeeld", "aanmelding", "R1.xml");
  }

  @Test
  void anotherKeyDoesNotOpenIt() throws Exception {
    MimeMessage mail = lees(maak(certificaat(sleutels(), NU.plusSeconds(60))));
    PrivateKey ander = sleutels().getPrivate();
    assertThatThrownBy(() -> open(mail, ander)).isInstanceOf(CMSException.class);
  }

  @Test
  void nothingLeavesOnACertificateThatExpired() throws Exception {
    X509Certificate oud = certificaat(sleutels(), NU.minusSeconds(1));
    assertThatThrownBy(() -> maak(oud)).isInstanceOf(CertificateExpiredException.class);
  }
}
