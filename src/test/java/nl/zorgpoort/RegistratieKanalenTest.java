package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registrations that do not go to a folder of ours. */
class RegistratieKanalenTest {
  @TempDir Path map;
  @TempDir Path elders;

  @Test
  void aRegistrationGoesToTheServerWithThePinnedKeyOrIntoAMailOnlyItsReaderOpens()
      throws Exception {
    KeyPair host = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    KeyPair anderHost = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    KeyPair eigen = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    KeyPair lezer = rsa();
    Path sleutel = bewaar("sleutel", privaat(eigen));
    Path certificaat = bewaar("certificaat", certificaat(lezer).getEncoded());
    Files.createDirectories(elders.resolve("server/in"));
    try (SshServer server = server(host, eigen)) {
      partner("czo-eigen", eigen, sftp(server, sleutel, host));
      partner("czo-vreemd", eigen, sftp(server, sleutel, anderHost));
      partner(
          "czo-mail",
          eigen,
          "mail: {aan: post@czo-mail.example, certificaat: %s}".formatted(certificaat));
      try (Registratieproef proef = Registratieproef.start(map)) {
        assertThat(proef.voer("import", "register", register().toString()).exitcode()).isZero();
        String vreemd = proef.gereed(aanvraag("KAN-1", "30999305"));
        String perMail = proef.geleverd(aanvraag("KAN-2", "30999306"));
        String opServer = proef.geleverd(aanvraag("KAN-3", "30999304"));

        assertThat(bestanden(elders.resolve("server/in")))
            .containsExactly("aanmelding_" + opServer + "_1.xml");
        assertThat(Files.readString(elders.resolve("server/in/aanmelding_" + opServer + "_1.xml")))
            .contains(opServer, "Sanne Proefpersoon");
        assertThat(inhoud(mail(), lezer)).contains(perMail, "Sanne Proefpersoon");
        assertThat(Files.readString(mail())).doesNotContain("Sanne").doesNotContain(perMail);
        assertThat(proef.staat(vreemd)).isEqualTo("GEREED");
      }
    }
  }

  @Test
  void aSiteAddsItsOwnFormatAndWhatFailsItsXsdIsNeverDelivered() throws Exception {
    KeyPair eigen = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    Path formaten = Files.createDirectories(map.resolve("formaten"));
    Files.writeString(formaten.resolve("eigen-1.0.xsl"), STIJLBLAD);
    Files.writeString(formaten.resolve("eigen-1.0.xsd"), SCHEMA);
    partner("czo-eigen", eigen, "", "eigen-1.0");
    try (Registratieproef proef = Registratieproef.start(map)) {
      assertThat(proef.voer("import", "register", register().toString()).exitcode()).isZero();
      String past = proef.geleverd(aanvraag("EIGEN-1", "30999304"));
      assertThat(proef.wachtOp("czo-eigen", "aanmelding_" + past + "_1.xml"))
          .contains("<naam>Sanne Proefpersoon</naam>");
      String pastNiet =
          proef.gereed(aanvraag("EIGEN-2", "30999304").replace("Sanne Proefpersoon", "Bo"));
      Toestemmingpoort.wachtTot("STORING", () -> proef.staat(pastNiet).equals("STORING"));
      assertThat(proef.sql("select reden from uitbericht where status = 'STORING'"))
          .startsWith("past niet bij eigen-1.0.xsd: regel ")
          .doesNotContain("Bo");
      assertThat(proef.uit("czo-eigen", "aanmelding_" + pastNiet + "_1.xml")).doesNotExist();

      String beter =
          """
          <correctie xmlns="urn:zorgpoort:bedrijfszorg:aanvraag:1.0">
            <kenmerk>EIGEN-3</kenmerk>
            <registratie>%s</registratie>
            <werknemer>
              <naam>Bo Proefpersoon</naam>
              <geboortedatum>1985-02-28</geboortedatum>
              <mailadres>bo@example.org</mailadres>
              <taal>nl</taal>
            </werknemer>
          </correctie>
          """
              .formatted(pastNiet);
      assertThat(proef.stuur("loket", "beter.xml", beter)).contains("<aangenomen/>");
      assertThat(proef.wachtOp("czo-eigen", "aanmelding_" + pastNiet + "_1.xml"))
          .contains("<naam>Bo Proefpersoon</naam>");
    }
  }

  private static final String STIJLBLAD =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="/registratie">
          <eigen><naam><xsl:value-of select="werknemer/@naam"/></naam></eigen>
        </xsl:template>
      </xsl:stylesheet>
      """;
  private static final String SCHEMA =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="eigen">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="naam">
                <xs:simpleType>
                  <xs:restriction base="xs:string"><xs:minLength value="5"/></xs:restriction>
                </xs:simpleType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:schema>
      """;

  private static KeyPair rsa() throws Exception {
    KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
    maker.initialize(2048);
    return maker.generateKeyPair();
  }

  private static X509Certificate certificaat(KeyPair sleutels) throws Exception {
    X500Principal wie = new X500Principal("CN=post@czo-mail.example");
    Instant nu = Instant.now();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    wie,
                    BigInteger.ONE,
                    Date.from(nu.minusSeconds(3600)),
                    Date.from(nu.plusSeconds(86_400)),
                    wie,
                    sleutels.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(sleutels.getPrivate())));
  }

  private static byte[] privaat(KeyPair paar) throws Exception {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(paar, "zorgpoort", null, uit);
    return uit.toByteArray();
  }

  private Path bewaar(String naam, byte[] bytes) throws IOException {
    return Files.write(elders.resolve(naam), bytes);
  }

  private SshServer server(KeyPair host, KeyPair eigen) throws IOException {
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(0);
    server.setKeyPairProvider(KeyPairProvider.wrap(host));
    server.setPublickeyAuthenticator(
        (naam, sleutel, sessie) -> KeyUtils.compareKeys(sleutel, eigen.getPublic()));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(elders.resolve("server")));
    server.start();
    return server;
  }

  private static String sftp(SshServer server, Path sleutel, KeyPair host) {
    return """
        sftp:
                host: 127.0.0.1
                poort: "%d"
                gebruiker: zorgpoort
                sleutel: %s
                hostsleutel: "%s"
                map: in"""
        .formatted(server.getPort(), sleutel, PublicKeyEntry.toString(host.getPublic()));
  }

  private void partner(String naam, KeyPair sleutel, String kanaal) throws IOException {
    partner(naam, sleutel, kanaal, "aanmelding-2.0");
  }

  private void partner(String naam, KeyPair sleutel, String kanaal, String formaat)
      throws IOException {
    Files.createDirectories(map.resolve("partners"));
    Files.writeString(
        map.resolve("partners/" + naam + ".yaml"),
        """
        naam: %1$s
        titel: %1$s
        omgeving: productie
        rol: betaler
        taal: nl
        accounts:
          - naam: %1$s
            sleutels: ["%2$s"]
            codes: {}
            registraties:
              formaat: %4$s
              kan: []
              naam: "{soort}_{registratie}_{volgnummer}.xml"
              wissen: "nee"
              herhaald: "nee"
              contact: post@%1$s.example
              %3$s
        """
            .formatted(naam, PublicKeyEntry.toString(sleutel.getPublic()), kanaal, formaat));
  }

  private Path register() throws IOException {
    Path register = Files.createDirectories(elders.resolve("register"));
    Files.writeString(
        register.resolve("czos.csv"),
        """
        agb;geldig_van;geldig_tot;naam;account;vervallen
        30999304;20150101;;Eigen server;czo-eigen;
        30999305;20150101;;Vreemde server;czo-vreemd;
        30999306;20150101;;Per mail;czo-mail;
        """);
    Files.writeString(
        register.resolve("prijsafspraken.csv"),
        """
        aanbieder;interventie;geldig_van;geldig_tot;prijs;vervallen
        30999304;PSY-KORT;20150101;;90000;
        30999305;PSY-KORT;20150101;;90000;
        30999306;PSY-KORT;20150101;;90000;
        """);
    return register;
  }

  private static String aanvraag(String kenmerk, String aanbieder) throws IOException {
    return Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
        .replace("WL-2026-0001", kenmerk)
        .replace("<voorkeur/>", "<aanbieder>" + aanbieder + "</aanbieder>");
  }

  private static List<String> bestanden(Path map) throws IOException {
    try (Stream<Path> alle = Files.list(map)) {
      return alle.map(p -> p.getFileName().toString()).toList();
    }
  }

  private Path mail() throws IOException {
    try (Stream<Path> alle = Files.list(map.resolve("mail"))) {
      return alle.filter(p -> p.getFileName().toString().startsWith("registratie_"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String inhoud(Path mail, KeyPair lezer) throws Exception {
    try (InputStream in = Files.newInputStream(mail)) {
      MimeMessage bericht = new MimeMessage(Session.getInstance(new Properties()), in);
      CMSEnvelopedData envelop = new CMSEnvelopedData(bericht.getInputStream());
      byte[] deel =
          envelop
              .getRecipientInfos()
              .getRecipients()
              .iterator()
              .next()
              .getContent(new JceKeyTransEnvelopedRecipient(lezer.getPrivate()));
      return new String(
          new MimeBodyPart(new ByteArrayInputStream(deel)).getInputStream().readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
