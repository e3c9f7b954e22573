package nl.zorgpoort.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerLezerTest {
  private static final String SLEUTEL =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDhtPfZ6anzSh5gIJTHoVweqO/gET0ILTzeJQfX429DO linde";
  private static final String HASH =
      "$argon2id$v=19$m=16384,t=2,p=1$M5qHnBS0RludCqlmZkt3qg$PJsLo+J2xTrOgGFY6H46pWqmGsrsPXz5t7AGvfqMxp4";
  private static final String LINDE =
      """
      naam: linde
      titel: Zorghuis De Linde (fictief)
      omgeving: productie
      rol: betaler
      taal: nl
      accounts:
        - naam: linde
          sleutels: ["%s"]
          wachtwoord: "%s"
          codes: {"0112": ["30999001-30999003", "30999085"], "0109": ["98999001"]}
      """
          .formatted(SLEUTEL, HASH);

  private static List<String> fouten(String yaml) {
    return catchThrowableOfType(PartnerFout.class, () -> PartnerLezer.lees("linde.yaml", yaml))
        .fouten();
  }

  @Test
  void readsAllFields() {
    var partner = PartnerLezer.lees("linde.yaml", LINDE);

    assertThat(partner.naam()).isEqualTo("linde");
    assertThat(partner.titel()).isEqualTo("Zorghuis De Linde (fictief)");
    assertThat(partner.omgeving()).isEqualTo(Omgeving.PRODUCTIE);
    assertThat(partner.omgeving().indicatie()).isEqualTo("P");
    assertThat(partner.rol()).isEqualTo(Rol.BETALER);
    assertThat(partner.taal()).isEqualTo("nl");
    var account = partner.accounts().get(0);
    assertThat(account.naam()).isEqualTo("linde");
    assertThat(account.sleutels()).containsExactly(SLEUTEL);
    assertThat(account.wachtwoord()).contains(HASH);
    assertThat(account.codes())
        .isEqualTo(
            Map.of(
                "0109", Set.of("98999001"),
                "0112", Set.of("30999001", "30999002", "30999003", "30999085")));
  }

  @Test
  void reportsAllFaultsOfAFileAtOnceEachWithFileAndKey() {
    var fouten =
        fouten(
            """
            naam: De Linde
            omgeving: acceptatie
            rol: portaal
            taal: fr
            kleur: groen
            accounts:
              - naam: linde
                sleutels: ["ssh-dss AAAA"]
                wachtwoord: geheim
                codes: {"0112": ["3099900", "30999009-30999001"], "0113": ["30999001"]}
            """);

    assertThat(fouten)
        .containsExactlyInAnyOrder(
            "linde.yaml: naam: 2 tot 32 kleine letters, cijfers en streepjes, te beginnen met een letter",
            "linde.yaml: titel: ontbreekt",
            "linde.yaml: omgeving: kies productie of test",
            "linde.yaml: doorsturen: ontbreekt: bij rol portaal hoort het account van de betaler",
            "linde.yaml: taal: kies nl of en",
            "linde.yaml: kleur: onbekende sleutel (wel: [accounts, doorsturen, naam, omgeving, rol, taal, titel])",
            "linde.yaml: accounts[0].sleutels[0]: heeft een soort die niet wordt aangenomen (wel: ed25519, ecdsa, rsa)",
            "linde.yaml: accounts[0].wachtwoord: is geen Argon2id-hash; schrijf hier nooit een leesbaar wachtwoord",
            "linde.yaml: accounts[0].codes.0112[0]: '3099900' is geen code van 8 cijfers of reeks als 30999001-30999079",
            "linde.yaml: accounts[0].codes.0112[1]: '30999009-30999001' is geen code van 8 cijfers of reeks als 30999001-30999079",
            "linde.yaml: accounts[0].codes.0113: onbekende sleutel (wel: [0109, 0110, 0111, 0112])");
  }

  @Test
  void readsWhomAPortalPassesMessagesOnTo() {
    var partners = leesPortaal("doorsturen: linde", "productie");

    assertThat(partners.zoek("wijk"))
        .hasValueSatisfying(
            inschrijving -> {
              assertThat(inschrijving.partner().rol()).isEqualTo(Rol.PORTAAL);
              assertThat(inschrijving.partner().doorsturen()).contains("linde");
            });
    assertThat(partners.zoek("linde").orElseThrow().partner().doorsturen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nergens | productie | account 'nergens' bestaat niet",
        "wijk    | productie | account 'wijk' is van deze partner zelf",
        "linde   | test      | account 'linde' staat in een andere omgeving:"
            + " partner 'linde' is niet ook test",
      })
  void refusesAPortalThatPassesOnToNobody(String doel, String omgeving, String fout) {
    assertThat(
            catchThrowableOfType(
                    PartnerFout.class, () -> leesPortaal("doorsturen: " + doel, omgeving))
                .fouten())
        .containsExactly("partner wijk: doorsturen: " + fout);
  }

  @Test
  void refusesToPassOnWithoutBeingAPortal() {
    assertThat(fouten(LINDE + "doorsturen: zorgkantoor\n"))
        .containsExactly("linde.yaml: doorsturen: hoort alleen bij rol portaal");
  }

  private static Partners leesPortaal(String doorsturen, String omgeving) {
    var wijk =
        LINDE
            .replace("linde", "wijk")
            .replace("rol: betaler", "rol: portaal")
            .replace("omgeving: productie", "omgeving: " + omgeving);
    return PartnerLezer.leesAlle(Map.of("a.yaml", wijk + doorsturen + "\n", "linde.yaml", LINDE));
  }

  @Test
  void neverRepeatsWhatStandsAtThePassword() {
    assertThat(fouten(LINDE.replace(HASH, "zomer2026")).toString()).doesNotContain("zomer2026");
  }

  @Test
  void refusesNumbersWithoutQuotesBecauseYamlReadsThemAsOctal() {
    assertThat(fouten(LINDE.replace("\"0112\":", "0112:")))
        .containsExactly(
            "linde.yaml: accounts[0].codes.74: zet de sleutel tussen aanhalingstekens");
    assertThat(fouten(LINDE.replace("\"98999001\"", "98999001")))
        .contains(
            "linde.yaml: accounts[0].codes.0109[0]: hier wordt tekst verwacht; zet de waarde tussen aanhalingstekens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ssh-ed25519                           | is geen publieke sleutel in OpenSSH-vorm",
        "ssh-ed25519 AAAAC3NzaC1lZDI1          | is afgebroken of beschadigd",
        "ssh-ed25519 !!!!                      | is afgebroken of beschadigd",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIDhtPfZ6anzSh5gIJTHoVweqO/gET0ILTzeJQfX429DO"
            + " | is van een andere soort dan ervoor staat",
      })
  void saysWhatIsWrongWithAKey(String sleutel, String fout) {
    assertThat(fouten(LINDE.replace(SLEUTEL, sleutel)))
        .containsExactly("linde.yaml: accounts[0].sleutels[0]: " + fout);
  }

  @Test
  void refusesAShortRsaKey() {
    var inhoud = new byte[4 + 7 + 4 + 3 + 4 + 129];
    System.arraycopy(new byte[] {0, 0, 0, 7, 's', 's', 'h', '-', 'r', 's', 'a'}, 0, inhoud, 0, 11);
    System.arraycopy(
        new byte[] {0, 0, 0, 3, 1, 0, 1, 0, 0, 0, (byte) 129, 0, (byte) 0x80}, 0, inhoud, 11, 13);
    var sleutel = "ssh-rsa " + Base64.getEncoder().encodeToString(inhoud);

    assertThat(fouten(LINDE.replace(SLEUTEL, sleutel)))
        .containsExactly(
            "linde.yaml: accounts[0].sleutels[0]: is te kort: rsa vraagt ten minste 2048 bits");
  }

  @Test
  void refusesAnAccountThatNobodyCanLogInTo() {
    var yaml =
        LINDE.replace("[\"" + SLEUTEL + "\"]", "[]").replaceAll("(?m)^ *wachtwoord: .*\\R", "");

    assertThat(fouten(yaml))
        .containsExactly(
            "linde.yaml: accounts[0].sleutels: zonder sleutel en zonder wachtwoord kan niemand aanmelden");
  }

  @Test
  void refusesAKeyThatStandsTwiceAndTextThatIsNoYaml() {
    assertThat(fouten(LINDE + "taal: en\n"))
        .containsExactly("linde.yaml: regel 11: geen geldige YAML (found duplicate key taal)");
    assertThat(fouten("a: ["))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("linde.yaml: regel 1: geen geldige YAML");
    assertThat(fouten("")).containsExactly("linde.yaml: hier worden sleutels met waarden verwacht");
  }

  @Test
  void refusesTheSameAccountInTwoFilesAndGoesOnReading() {
    var fout =
        catchThrowableOfType(
            PartnerFout.class,
            () ->
                PartnerLezer.leesAlle(
                    Map.of("b.yaml", LINDE.replace("taal: nl", "taal: fr"), "a.yaml", LINDE)));

    assertThat(fout.fouten())
        .containsExactly(
            "b.yaml: taal: kies nl of en",
            "b.yaml: accounts[0].naam: account 'linde' staat ook al in a.yaml");
  }

  @Test
  void findsAPartnerByItsAccount() {
    var partners = PartnerLezer.leesAlle(Map.of("linde.yaml", LINDE));

    assertThat(partners.zoek("linde"))
        .hasValueSatisfying(
            inschrijving -> {
              assertThat(inschrijving.partner().naam()).isEqualTo("linde");
              assertThat(inschrijving.account().naam()).isEqualTo("linde");
            });
    assertThat(partners.zoek("wijkzorg")).isEmpty();
    assertThat(partners.accounts()).containsExactly("linde");
  }
}
