package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests, consents and what leaves for the CZO, through the whole gateway. */
class RegistratieKetenTest {
  private Registratieproef proef;

  @BeforeEach
  void start() throws IOException {
    proef = proef();
  }

  /** What the gateway runs on. */
  Registratieproef proef() throws IOException {
    return Registratieproef.gedeeld();
  }

  private static String aanvraag(String kenmerk) throws IOException {
    return Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
        .replace("WL-2026-0001", kenmerk);
  }

  private void wachtOpStaat(String registratie, String staat) {
    Toestemmingpoort.wachtTot(
        registratie + " to be " + staat, () -> proef.staat(registratie).equals(staat));
  }

  @Test
  void afterYesTheRegistrationLiesInTheFolderOfTheCzo() throws Exception {
    String id = Registratieproef.registratie(proef.stuur("loket", "ja.xml", aanvraag("JA-1")));
    assertThat(proef.staat(id)).isEqualTo("WACHT_OP_TOESTEMMING");
    proef.antwoordWerknemer(id, "ja");
    String aanmelding = proef.wachtOp("czo-noord", "aanmelding_" + id + "_1.xml");
    assertThat(aanmelding)
        .isEqualTo(
            Registratieproef.voorbeeld("bedrijfszorg-registratie/aanmelding-2.0.xml")
                .replace("R000000000", id));
    wachtOpStaat(id, "GELEVERD");
  }

  @Test
  void whatAPowerCutTookFromAFolderIsPutBackAtTheStartUnlessItWasFetched() throws Exception {
    Path weg = geleverd("STROOM-1");
    Path stuk = geleverd("STROOM-2");
    Path heel = geleverd("STROOM-3");
    Path gehaald = geleverd("STROOM-4");
    String wat = Files.readString(weg);
    String ander = Files.readString(stuk);
    Registratiepost post = proef.deel(Registratiepost.class);
    post.opgehaald("czo-noord", gehaald.getFileName().toString());
    Files.delete(weg);
    Files.writeString(stuk, "");
    Files.deleteIfExists(gehaald);
    FileTime sinds = Files.getLastModifiedTime(heel);

    post.herstelNaStart();

    assertThat(weg).hasContent(wat);
    assertThat(stuk).hasContent(ander);
    assertThat(Files.getLastModifiedTime(heel)).isEqualTo(sinds);
    assertThat(gehaald).doesNotExist();
  }

  private Path geleverd(String kenmerk) throws Exception {
    String id = proef.geleverd(aanvraag(kenmerk));
    wachtOpStaat(id, "GELEVERD");
    return proef.uit("czo-noord", "aanmelding_" + id + "_1.xml");
  }

  @Test
  void theSameRequestGetsTheSameIdAndOtherContentIsRefused() throws Exception {
    String eerste = proef.stuur("loket", "een.xml", aanvraag("ZELFDE-1"));
    String nogEens = proef.stuur("loket", "twee.xml", aanvraag("ZELFDE-1") + "\n");
    assertThat(Registratieproef.registratie(nogEens))
        .isEqualTo(Registratieproef.registratie(eerste));
    String anders = proef.stuur("loket", "drie.xml", aanvraag("ZELFDE-1").replace("1985", "1986"));
    assertThat(anders).contains("<code>BR010</code>").doesNotContain("aangenomen");
  }

  @Test
  void everyReasonOfRefusalIsNamed() throws Exception {
    String antwoord =
        proef.stuur(
            "loket",
            "fout.xml",
            aanvraag("FOUT-1")
                .replace("WG-1001", "WG-9999")
                .replace("PSY-KORT", "ONBEKEND")
                .replace("2026-10-01", "2099-10-01"));
    assertThat(antwoord)
        .contains("<code>BR001</code>", "<code>BR002</code>", "<code>BR004</code>")
        .contains("<code>BR009</code>");
  }

  @Test
  void whatDoesNotHoldToTheXsdIsAnsweredWithEveryPlace() throws Exception {
    String antwoord =
        proef.stuur(
            "loket",
            "schema.xml",
            aanvraag("SCHEMA-1").replace("true", "misschien").replace("1985-02-28", "28-2-1985"));
    assertThat(antwoord)
        .contains("<reden regel=\"11\"", "<reden regel=\"18\"")
        .contains("<code>BX002</code>")
        .doesNotContain("misschien", "28-2-1985");
  }

  @Test
  void afterNoNobodyKnowsAnyMoreWhomItWasAbout() throws Exception {
    String verzoek = aanvraag("NEE-1").replace("Sanne", "Xandrijn").replace("sanne.", "xandrijn.");
    String id = Registratieproef.registratie(proef.stuur("loket", "nee.xml", verzoek));
    assertThat(new Doorzoeker(proef).waarin("xandrijn"))
        .contains("registratiepersoon.naam", "registratiepersoon.mailadres", "brok");
    proef.antwoordWerknemer(id, "nee");
    String status = proef.wachtOp("loket", "status_" + id + "_1.xml");
    assertThat(status)
        .contains("<kenmerk>NEE-1</kenmerk>", "<staat>geen-toestemming</staat>")
        .contains("<registratie>" + id + "</registratie>");
    Toestemmingpoort.wachtTot("erasure", () -> new Doorzoeker(proef).waarin("xandrijn").isEmpty());
    assertThat(proef.staat(id)).isEqualTo("GEEN_TOESTEMMING");
    assertThat(proef.voer("replay", "nee.xml").stdout()).contains("nee.xml: gewist");
    String nogEens = proef.stuur("loket", "nee-2.xml", verzoek);
    assertThat(nogEens).contains("<code>BR010</code>");
  }

  @Test
  void aQuotationWithoutANameAsksNobodyAndIsTreatedOnlyAfterAcceptance() throws Exception {
    String verzoek =
        aanvraag("OFFERTE-1")
            .replaceAll("(?s)<werknemer>.*</werknemer>", "")
            .replace("PSY-KORT", "TEAMTRAINING")
            .replace("<voorkeur/>", "<aanbieder>30999301</aanbieder>")
            .replace("<ontdubbelen>true", "<ontdubbelen>false")
            .replace("enkel", "offerte");
    String id = Registratieproef.registratie(proef.stuur("loket", "offerte.xml", verzoek));
    assertThat(proef.wachtOp("czo-noord", "aanmelding_" + id + "_1.xml"))
        .contains("offerte=\"open\"")
        .doesNotContain("<werknemer");
    wachtOpStaat(id, "GELEVERD");
    String vroeg = proef.stuur("czo-noord", "vroeg.xml", afsluiting("AF-1", id));
    assertThat(vroeg).contains("<code>BR026</code>");
    String besluit =
        """
        <offertebesluit xmlns="urn:zorgpoort:bedrijfszorg:aanvraag:1.0">
          <kenmerk>OB-1</kenmerk>
          <registratie>%s</registratie>
          <geaccepteerd>true</geaccepteerd>
        </offertebesluit>
        """
            .formatted(id);
    assertThat(proef.stuur("loket", "besluit.xml", besluit)).contains("<aangenomen/>");
    assertThat(proef.wachtOp("czo-noord", "correctie_" + id + "_2.xml"))
        .contains("offerte=\"geaccepteerd\"");
    assertThat(proef.stuur("czo-noord", "sluit.xml", afsluiting("AF-2", id)))
        .contains("<aangenomen/>");
    assertThat(proef.staat(id)).isEqualTo("AFGESLOTEN");
    assertThat(proef.wachtOp("loket", "status_" + id + "_3.xml")).contains("afgesloten");
    assertThat(proef.stuur("czo-noord", "sluit-2.xml", afsluiting("AF-3", id)))
        .contains("<code>BR021</code>");
  }

  private static String afsluiting(String kenmerk, String registratie) {
    return """
        <afsluiting xmlns="urn:zorgpoort:bedrijfszorg:afsluiting:1.0">
          <kenmerk>%s</kenmerk>
          <registratie>%s</registratie>
          <datum>2026-11-01</datum>
          <voltooid>true</voltooid>
        </afsluiting>
        """
        .formatted(kenmerk, registratie);
  }

  @Test
  void aCorrectionAndAWithdrawalFollowTheRegistration() throws Exception {
    String id = Registratieproef.registratie(proef.stuur("loket", "cor.xml", aanvraag("COR-1")));
    proef.antwoordWerknemer(id, "ja");
    proef.wachtOp("czo-noord", "aanmelding_" + id + "_1.xml");
    wachtOpStaat(id, "GELEVERD");
    String correctie =
        aanvraag("COR-2")
            .replaceAll("(?s)<werkgever>.*</aanvrager>", "<registratie>" + id + "</registratie>")
            .replaceAll("(?s)<interventie>.*</soort>", "")
            .replace("aanvraag>", "correctie>")
            .replace("<aanvraag ", "<correctie ")
            .replace("06-00000001", "06-00000002");
    assertThat(proef.stuur("loket", "cor-2.xml", correctie)).contains("<aangenomen/>");
    assertThat(proef.wachtOp("czo-noord", "correctie_" + id + "_2.xml")).contains("06-00000002");
    assertThat(proef.stuur("loket", "trek-in.xml", intrekking("COR-3", id)))
        .contains("<aangenomen/>");
    assertThat(proef.wachtOp("czo-noord", "intrekking_" + id + "_3.xml"))
        .contains("<intrekking/>")
        .doesNotContain("Sanne");
    assertThat(proef.staat(id)).isEqualTo("INGETROKKEN");
    assertThat(proef.stuur("loket", "trek-in-2.xml", intrekking("COR-4", id)))
        .contains("<code>BR021</code>");
  }

  private static String intrekking(String kenmerk, String registratie) {
    return """
        <intrekking xmlns="urn:zorgpoort:bedrijfszorg:aanvraag:1.0">
          <kenmerk>%s</kenmerk>
          <registratie>%s</registratie>
        </intrekking>
        """
        .formatted(kenmerk, registratie);
  }

  @Test
  void anOtherPartyLearnsNothingOfARegistration() throws Exception {
    String id = Registratieproef.registratie(proef.stuur("loket", "wie.xml", aanvraag("WIE-1")));
    assertThat(proef.stuur("czo-zuid", "wie-2.xml", afsluiting("WIE-2", id)))
        .contains("<code>BR020</code>");
    assertThat(proef.stuur("czo-noord", "wie-3.xml", intrekking("WIE-3", id)))
        .contains("Uw account mag deze soort bericht niet aanleveren.");
  }

  @Test
  void theOldRegimeNeedsAnIntakeFormAndTheNewOneHasNone() throws Exception {
    String verzoek =
        aanvraag("OUD-1")
            .replace("2026-10-01", "2018-12-31")
            .replace("PSY-KORT", "REVALIDATIE")
            .replace("<voorkeur/>", "<aanbieder>30999303</aanbieder>");
    String id = Registratieproef.registratie(proef.stuur("loket", "oud.xml", verzoek));
    proef.antwoordWerknemer(id, "ja");
    assertThat(proef.wachtOp("czo-zuid", "aanmelding_" + id + "_1.xml"))
        .isEqualTo(
            Registratieproef.voorbeeld("bedrijfszorg-registratie/aanmelding-1.0.xml")
                .replace("R000000000", id));
    wachtOpStaat(id, "GELEVERD");
    assertThat(proef.stuur("czo-zuid", "oud-af.xml", afsluiting("OUD-2", id)))
        .contains("<code>BR025</code>");
    assertThat(proef.stuur("czo-zuid", "oud-in.xml", intake("OUD-3", id)))
        .contains("<aangenomen/>");
    assertThat(proef.stuur("czo-zuid", "oud-af-2.xml", afsluiting("OUD-4", id)))
        .contains("<aangenomen/>");
    String nieuw = Registratieproef.registratie(proef.stuur("loket", "nw.xml", aanvraag("NW-1")));
    proef.antwoordWerknemer(nieuw, "ja");
    wachtOpStaat(nieuw, "GELEVERD");
    assertThat(proef.stuur("czo-noord", "nw-in.xml", intake("NW-2", nieuw)))
        .contains("<code>BR024</code>");
  }

  private static String intake(String kenmerk, String registratie) {
    return """
        <intake xmlns="urn:zorgpoort:bedrijfszorg:afsluiting:1.0">
          <kenmerk>%s</kenmerk>
          <registratie>%s</registratie>
          <datum>2019-01-15</datum>
        </intake>
        """
        .formatted(kenmerk, registratie);
  }

  @Test
  void theAnswerOfTheCzoMovesTheRegistration() throws Exception {
    String id = Registratieproef.registratie(proef.stuur("loket", "ont.xml", aanvraag("ONT-1")));
    proef.antwoordWerknemer(id, "ja");
    wachtOpStaat(id, "GELEVERD");
    String akkoord =
        """
        <ontvangst xmlns="urn:zorgpoort:bedrijfszorg:ontvangst:1.0">
          <kenmerk>ONT-2</kenmerk>
          <registratie>%s</registratie>
          <akkoord/>
        </ontvangst>
        """
            .formatted(id);
    assertThat(proef.stuur("czo-noord", "ont-2.xml", akkoord)).contains("<aangenomen/>");
    assertThat(proef.staat(id)).isEqualTo("BEVESTIGD");
    assertThat(proef.wachtOp("loket", "status_" + id + "_2.xml")).contains("bevestigd");
    String niet = akkoord.replace("<akkoord/>", "<geweigerd>Geen plaats.</geweigerd>");
    assertThat(proef.stuur("czo-noord", "ont-3.xml", niet)).contains("<aangenomen/>");
    assertThat(proef.staat(id)).isEqualTo("AFGEWEZEN");
  }

  @Test
  void xmlThatWeDoNotKnowIsToldSo() throws Exception {
    assertThat(proef.stuur("loket", "vreemd.xml", "<vreemd/>"))
        .contains("Het bestand is XML, maar geen bericht dat wij kennen. (controle X01)")
        .contains("The file is XML, but no message that we know.");
    assertThat(proef.voer("replay", "vreemd.xml").stdout()).contains("vreemd.xml: gelijk");
  }
}
