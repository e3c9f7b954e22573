package nl.zorgpoort.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.partner.Registratiekanaal.Linkdoel;
import nl.zorgpoort.partner.Registratiekanaal.Sftpdoel;
import org.junit.jupiter.api.Test;

/** What a partner file says about XML and registrations. */
class KanaallezingTest {
  private static final String SLEUTEL =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh czo";
  private static final String HASH =
      "$argon2id$v=19$m=16384,t=2,p=1$c2FsdHNhbHRzYWx0c2E$ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ";
  private static final String GOED =
      """
      naam: czo
      titel: CZO (fictief)
      omgeving: productie
      rol: betaler
      taal: nl
      accounts:
        - naam: czo
          sleutels: []
          wachtwoord: "$argon2id$v=19$m=16384,t=2,p=1$c2FsdHNhbHRzYWx0c2E$ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ"
          codes: {}
          xml: ["ontvangst", "factuur"]
          tokens: ["%s"]
          registraties:
            formaat: aanmelding-2.0
            kan: ["correctie"]
            naam: "{soort}_{registratie}_{volgnummer}.xml"
            wissen: "ja"
            herhaald: "nee"
            contact: post@czo.example
      """
          .formatted("ab".repeat(32));

  private static Account account(String yaml) {
    return PartnerLezer.lees("czo.yaml", yaml).accounts().get(0);
  }

  private static List<String> fouten(String yaml) {
    return catchThrowableOfType(PartnerFout.class, () -> account(yaml)).fouten();
  }

  @Test
  void readsWhatAnAccountMaySendAndHowItWantsRegistrations() {
    Account account = account(GOED);
    assertThat(account.xml())
        .containsExactlyInAnyOrder(Berichtsoort.ONTVANGST, Berichtsoort.FACTUUR);
    assertThat(account.tokens()).containsExactly("ab".repeat(32));
    assertThat(account.registraties())
        .contains(
            new Registratiekanaal(
                "aanmelding-2.0",
                Set.of(Registratiekunde.CORRECTIE),
                "{soort}_{registratie}_{volgnummer}.xml",
                true,
                false,
                "post@czo.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(account.registraties().orElseThrow().naam("aanmelding", "R1", 2))
        .isEqualTo("aanmelding_R1_2.xml");
  }

  @Test
  void readsTheServerOfAPartner() {
    String yaml =
        GOED
            + """
                  sftp:
                    host: sftp.czo.example
                    poort: "22"
                    gebruiker: zorgpoort
                    sleutel: /etc/zorgpoort/czo
                    hostsleutel: "%s"
                    map: in
            """
                .formatted(SLEUTEL);
    assertThat(account(yaml).registraties().flatMap(Registratiekanaal::sftp))
        .contains(
            new Sftpdoel("sftp.czo.example", 22, "zorgpoort", "/etc/zorgpoort/czo", SLEUTEL, "in"));
  }

  @Test
  void readsTheMailAddressAndHashedCodeOfAPartnerThatOpensALink() {
    Registratiekanaal kanaal =
        account(GOED + "      link: {aan: post@czo.example, code: \"%s\"}".formatted(HASH))
            .registraties()
            .orElseThrow();
    assertThat(kanaal.link()).contains(new Linkdoel("post@czo.example", HASH));
    assertThat(kanaal.toString()).doesNotContain("argon2id");
  }

  @Test
  void aCodeInPlainTextIsRefusedAndNotRepeated() {
    assertThat(fouten(GOED + "      link: {aan: post, code: \"1234\"}"))
        .containsExactlyInAnyOrder(
            "czo.yaml: accounts[0].registraties.link.aan: een mailadres",
            "czo.yaml: accounts[0].registraties.link.code: is geen Argon2id-hash; schrijf hier"
                + " nooit een leesbare code");
  }

  @Test
  void thereIsOneWayOut() {
    String twee =
        GOED
            + "      mail: {aan: post@czo.example, certificaat: /etc/czo.pem}\n"
            + "      link: {aan: post@czo.example, code: \"%s\"}".formatted(HASH);
    assertThat(fouten(twee))
        .containsExactly("czo.yaml: accounts[0].registraties: kies een van sftp, mail en link");
  }

  @Test
  void namesEveryFault() {
    String fout =
        GOED.replace("\"factuur\"", "\"rekening\"")
            .replace("ab".repeat(32), "geheim-token")
            .replace("aanmelding-2.0", "../aanmelding")
            .replace("\"correctie\"", "\"alles\"")
            .replace("_{volgnummer}.xml", ".xml")
            .replace("wissen: \"ja\"", "wissen: \"soms\"")
            .replace("post@czo.example", "post");
    assertThat(fouten(fout))
        .containsExactlyInAnyOrder(
            "czo.yaml: accounts[0].xml[1]: is geen soort bericht dat wij kennen",
            "czo.yaml: accounts[0].tokens[0]: is geen SHA-256 in 64 kleine hextekens; schrijf hier"
                + " nooit een leesbaar token",
            "czo.yaml: accounts[0].registraties.formaat: naam en versie, als aanmelding-2.0",
            "czo.yaml: accounts[0].registraties.kan[0]: kies correctie, intrekking of offerte",
            "czo.yaml: accounts[0].registraties.naam: noem {registratie} en {volgnummer}, anders"
                + " komen namen twee keer voor",
            "czo.yaml: accounts[0].registraties.wissen: kies \"ja\" of \"nee\"",
            "czo.yaml: accounts[0].registraties.contact: een mailadres");
  }
}
