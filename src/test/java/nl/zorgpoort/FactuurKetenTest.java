package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices in and retours out, through the whole gateway. */
class FactuurKetenTest {
  private Registratieproef proef;

  @BeforeEach
  void start() throws IOException {
    proef = proef();
  }

  /** What the gateway runs on. */
  Registratieproef proef() throws IOException {
    return Registratieproef.gedeeld();
  }

  private String registratie(String kenmerk) throws Exception {
    return proef.geleverd(
        Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
            .replace("WL-2026-0001", kenmerk));
  }

  private static String factuur(String nummer, String registratie) throws IOException {
    return Registratieproef.voorbeeld("bedrijfszorg-declaratie/factuur.xml")
        .replace("F-2026-0001", nummer)
        .replace("D-0001", nummer + "-1")
        .replace("R000000000", registratie);
  }

  private String stuur(String naam, String factuur) throws IOException {
    return proef.stuur("czo-noord", naam, factuur);
  }

  @Test
  void theRemainderOfASoundInvoiceIsGranted() throws Exception {
    String id = registratie("FA-1");
    String retour = stuur("fa-1.xml", factuur("FA-1", id));
    assertThat(retour)
        .isEqualTo(
            Registratieproef.voorbeeld("bedrijfszorg-declaratie/factuur.retour.xml")
                .replace("F-2026-0001", "FA-1")
                .replace("D-0001", "FA-1-1")
                .replace("R000000000", id)
                .replaceAll("<besloten>[^<]*", "<besloten>" + besloten("fa-1.xml")));
    String nogEens = stuur("fa-1b.xml", factuur("FA-1", id));
    assertThat(nogEens)
        .contains("<uitslag>afgekeurd</uitslag>", "code=\"BZ011\"", "code=\"BZ090\"");
  }

  private String besloten(String naam) {
    return proef.sql(
        "select cast(cast(besloten_op at time zone 'Europe/Amsterdam' as date) as varchar)"
            + " from aanlevering where bestandsnaam = '"
            + naam
            + "'");
  }

  @Test
  void anAgreedPriceIsSpreadOverThreeInvoicesAndExceededByTheFourth() throws Exception {
    String id = registratie("FB-1");
    for (int n = 1; n <= 3; n++) {
      assertThat(stuur("fb-" + n + ".xml", factuur("FB-" + n, id)))
          .contains("<uitslag>toegekend</uitslag>");
    }
    String vierde = stuur("fb-4.xml", factuur("FB-4", id));
    assertThat(vierde)
        .contains("<melding code=\"BZ041\">Afgesproken is 900,00 bruto, gedeclareerd 900,00,")
        .contains("<toegekend>0.00</toegekend>");
    String credit = factuur("FB-5", id).replace("<debet/>", "<credit>FB-3-1</credit>");
    assertThat(stuur("fb-5.xml", credit))
        .contains("<eerdereReferentie>FB-3-1</eerdereReferentie>")
        .contains("<toegekend>-200.00</toegekend>");
    assertThat(stuur("fb-6.xml", factuur("FB-6", id))).contains("<toegekend>200.00</toegekend>");
    assertThat(stuur("fb-7.xml", credit.replace("FB-5", "FB-7"))).contains("code=\"BZ064\"");
  }

  @Test
  void whatDoesNotHoldToTheXsdGetsARetourWithPlaces() throws Exception {
    String retour = stuur("fc-1.xml", factuur("FC-1", "R000000001").replace("300.00", "300,0"));
    assertThat(retour)
        .contains("<uitslag>afgekeurd</uitslag>", "<melding code=\"BX002\" regel=\"18\"")
        .doesNotContain("300,0");
  }

  @Test
  void aDocumentThatIsNoPdfAndAProviderOfAnotherAreRefused() throws Exception {
    String retour =
        stuur(
            "fd-1.xml",
            factuur("FD-1", "R000000001")
                .replace("JVBERi0x", "UEsDBBQA")
                .replace("30999301", "30999303"));
    assertThat(retour).contains("code=\"BZ012\"", "code=\"BZ013\"");
  }

  @Test
  void theBooksAreCleanAndEveryDecisionIsMadeAgainTheSame() throws Exception {
    String id = registratie("FE-1");
    stuur("fe-1.xml", factuur("FE-1", id));
    stuur("fe-2.xml", factuur("FE-2", "R999999999"));
    assertThat(proef.voer("balance").stdout()).contains("De boeken kloppen:");
    Proefgateway.Loop replay = proef.voer("replay", "--since", "2026-01-01");
    assertThat(replay.exitcode()).as(replay.stdout() + replay.stderr()).isZero();
  }
}
