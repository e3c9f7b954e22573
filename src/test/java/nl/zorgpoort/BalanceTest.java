package nl.zorgpoort;

import static nl.zorgpoort.grootboek.Balansartikel.BESTAND_INGEDIEND;
import static nl.zorgpoort.grootboek.Balansartikel.BESTAND_REGELS;
import static nl.zorgpoort.grootboek.Balansartikel.BESTAND_TOEGEKEND;
import static nl.zorgpoort.grootboek.Balansartikel.JOURNAAL_INGEDIEND;
import static nl.zorgpoort.grootboek.Balansartikel.JOURNAAL_PARTIJ;
import static nl.zorgpoort.grootboek.Balansartikel.POSTEN_OP_NUL;
import static nl.zorgpoort.grootboek.Balansartikel.RETOUR_HEEL;
import static nl.zorgpoort.grootboek.Balansartikel.RETOUR_TOTAAL;
import static nl.zorgpoort.grootboek.Balansartikel.TOEGEKEND_IS_IETS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.cli.Werkbank;
import nl.zorgpoort.grootboek.Balansartikel;
import nl.zorgpoort.grootboek.Overtreding;
import nl.zorgpoort.verwerking.balans.Balanceren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The proof of the books over all samples, and over each kind of row that was spoilt. */
@ParameterizedClass
@EnumSource(Proefgateway.Databank.class)
class BalanceTest {
  /** A booked line that was granted in full, of a file that gave a retour with a line in it. */
  private static final String REGEL =
      """
      select p.volgnummer, p.poging, p.regel, a.bestandsnaam, u.inhoud, a.toegekend
        from prestatieregel p
        join poging g on g.volgnummer = p.volgnummer and g.nummer = p.poging
        join aanlevering a on a.volgnummer = p.volgnummer
        join uitbak u on u.volgnummer = p.volgnummer and u.soort = 'RETOUR'
       where g.staat = 'GELDIG' and p.toegekend = p.ingediend and p.ingediend > 0
         and a.omgeving = 'PRODUCTIE' and a.uitslag = 'DEELS'
       order by p.volgnummer, p.regel
       fetch first 1 rows only
      """;

  @Parameter Proefgateway.Databank keuze;

  private static Proefgateway gateway;
  private static Werkbank werkbank;
  private static JdbcClient sql;
  private static Doel doel;

  /** The line that is spoilt. */
  record Doel(long volgnummer, long poging, int regel, String bestand, UUID retour, long totaal) {}

  @BeforeParameterizedClassInvocation
  static void neemAllesIn(Proefgateway.Databank keuze) throws IOException {
    gateway = Proefgateway.op(keuze);
    werkbank = gateway.werkbank();
    sql = gateway.sql();
    doel =
        sql.sql(REGEL)
            .query(
                (r, n) ->
                    new Doel(
                        r.getLong(1),
                        r.getLong(2),
                        r.getInt(3),
                        r.getString(4),
                        r.getObject(5, UUID.class),
                        r.getLong(6)))
            .single();
  }

  @AfterParameterizedClassInvocation
  static void sluit() {
    werkbank.close();
  }

  @Test
  void allSamplesBalance() throws IOException {
    Balanceren.Uitkomst uitkomst = werkbank.balanceren().balanceer();

    assertThat(uitkomst.overtredingen()).isEmpty();
    assertThat(uitkomst.stand().totaal().klopt()).isTrue();
    assertThat(uitkomst.stand().totaal().toegekend())
        .isPositive()
        .isEqualTo(getal("select sum(toegekend) from aanlevering where omgeving = 'PRODUCTIE'"));
    assertThat(uitkomst.stand().proefbestanden()).isPositive();
    assertThat(uitkomst.stand().runs()).isNotEmpty();
  }

  @Test
  void namesALineWithAnotherGrant() throws IOException {
    bederf("update prestatieregel set toegekend = toegekend - :d where " + REGELSLEUTEL, 1);
    assertThat(gevonden())
        .extracting(Overtreding::artikel)
        .contains(BESTAND_TOEGEKEND, Balansartikel.CODES_BIJ_AFWIJKING, RETOUR_TOTAAL);
    assertThat(gevonden())
        .filteredOn(o -> o.artikel() == Balansartikel.CODES_BIJ_AFWIJKING)
        .extracting(Overtreding::volgnummer, Overtreding::wie, Overtreding::regel)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(doel.volgnummer, doel.bestand, doel.regel));
    bederf("update prestatieregel set toegekend = toegekend - :d where " + REGELSLEUTEL, -1);
    assertThat(gevonden()).isEmpty();
  }

  @Test
  void namesALineWithAnotherClaim() throws IOException {
    String update = "update prestatieregel set ingediend = ingediend + :d where " + REGELSLEUTEL;
    bederf(update, 1);
    assertThat(gevonden())
        .extracting(Overtreding::artikel)
        .contains(BESTAND_INGEDIEND, JOURNAAL_INGEDIEND);
    bederf(update, -1);
    assertThat(gevonden()).isEmpty();
  }

  @Test
  void namesALineThatIsGone() throws IOException {
    bederf("update prestatieregel set poging = poging + :d where " + REGELSLEUTEL, 1000);
    assertThat(gevonden()).extracting(Overtreding::artikel).contains(BESTAND_REGELS);
    sql.sql("update prestatieregel set poging = poging - 1000 where poging > 1000").update();
    assertThat(gevonden()).isEmpty();
  }

  @Test
  void namesAPostWithAnotherAmountOrOfAnotherParty() throws IOException {
    String bedrag = "update journaal set bedrag = bedrag + :d where volgnummer = :v and n = 1";
    bederf(bedrag, 1);
    assertThat(gevonden())
        .anyMatch(
            o ->
                o.artikel() == POSTEN_OP_NUL
                    && o.volgnummer() == doel.volgnummer
                    && o.posten().contains(1)
                    && o.gevonden() == 1);
    bederf(bedrag, -1);
    String aanbieder =
        sql.sql("select min(aanbieder) from journaal where volgnummer = :v")
            .param("v", doel.volgnummer)
            .query(String.class)
            .single();
    zetAanbieder("99999999");
    assertThat(gevonden()).extracting(Overtreding::artikel).containsExactly(JOURNAAL_PARTIJ);
    zetAanbieder(aanbieder);
    assertThat(gevonden()).isEmpty();
  }

  private static void zetAanbieder(String agb) {
    sql.sql("update journaal set aanbieder = :a where volgnummer = :v and n = 1")
        .param("a", agb)
        .param("v", doel.volgnummer)
        .update();
  }

  @Test
  void namesADeliveryWithOtherTotals() throws IOException {
    for (String kolom : List.of("regels", "ingediend", "toegekend")) {
      String update =
          "update aanlevering set " + kolom + " = " + kolom + " + :d where volgnummer = :v";
      bederf(update, 1);
      assertThat(gevonden())
          .as(kolom)
          .singleElement()
          .matches(o -> o.volgnummer() == doel.volgnummer && o.gevonden() == o.verwacht() - 1)
          .extracting(Overtreding::artikel)
          .isIn(BESTAND_REGELS, BESTAND_INGEDIEND, BESTAND_TOEGEKEND);
      bederf(update, -1);
    }
  }

  @Test
  void namesARetourWhoseBytesAreNotThoseThatWereMade() throws Exception {
    byte[] goed = opgeslagen();
    sql.sql("update brok set bytes = :b where eigenaar = :e and nr = 1")
        .param("b", new byte[] {1, 2, 3})
        .param("e", doel.retour)
        .update();
    assertThat(gevonden()).extracting(Overtreding::artikel).contains(RETOUR_HEEL);
    String cijfers = "%011d".formatted(doel.totaal);
    byte[] fout =
        new String(goed, StandardCharsets.ISO_8859_1)
            .replace(cijfers + "D", "%011d".formatted(doel.totaal + 5) + "D")
            .getBytes(StandardCharsets.ISO_8859_1);
    zetRetour(fout, afdruk(goed));
    assertThat(gevonden()).extracting(Overtreding::artikel).contains(RETOUR_HEEL);
    zetRetour(fout, afdruk(fout));
    assertThat(gevonden())
        .filteredOn(o -> o.volgnummer() == doel.volgnummer)
        .singleElement()
        .matches(o -> o.artikel() == RETOUR_TOTAAL && o.gevonden() == o.verwacht() + 5);
    zetRetour(goed, afdruk(goed));
    assertThat(gevonden()).isEmpty();
  }

  @Test
  void blocksPaymentUntilAProofFindsNothing() throws IOException {
    String update = "update aanlevering set toegekend = toegekend + :d where volgnummer = :v";
    gevonden();
    assertThat(werkbank.betaalblokkade().actief()).isFalse();
    long voor = getal("select count(*) from betaalblokkade");
    bederf(update, 1);
    gevonden();
    assertThat(werkbank.betaalblokkade().actief()).isTrue();
    bederf(update, -1);
    assertThat(werkbank.betaalblokkade().actief()).isTrue();
    gevonden();
    gevonden();
    assertThat(werkbank.betaalblokkade().actief()).isFalse();
    assertThat(getal("select count(*) from betaalblokkade")).isEqualTo(voor + 2);
  }

  @Test
  void theCommandShowsTotalsAndNamesViolations() {
    String update = "update prestatieregel set toegekend = :d where " + REGELSLEUTEL;
    Proefgateway.Loop goed = gateway.voer("balance");
    assertThat(goed.stderr()).isEmpty();
    assertThat(goed.exitcode()).isZero();
    assertThat(goed.stdout()).contains("De boeken kloppen:", "REKENING", "RUN", "DECLARANT");
    long toegekend =
        sql.sql("select toegekend from prestatieregel where " + REGELSLEUTEL)
            .param("v", doel.volgnummer)
            .param("p", doel.poging)
            .param("r", doel.regel)
            .query(Long.class)
            .single();
    bederf(update, 0);
    Proefgateway.Loop fout = gateway.voer("balance");
    Proefgateway.Loop json = gateway.voer("balance", "--json");
    bederf(update, toegekend);
    assertThat(fout.exitcode()).isEqualTo(1);
    assertThat(fout.stdout())
        .contains(
            "Overtreding TOEGEKEND_IS_IETS bij aanlevering %d (%s), regel %d:"
                .formatted(doel.volgnummer, doel.bestand, doel.regel))
        .contains("De boeken kloppen niet.");
    assertThat(json.exitcode()).isEqualTo(1);
    assertThat(json.stdout())
        .contains(
            "{\"type\":\"violation\",\"article\":\""
                + TOEGEKEND_IS_IETS
                + "\",\"delivery\":"
                + doel.volgnummer);
    assertThat(gateway.voer("balance").exitcode()).isZero();
  }

  private static final String REGELSLEUTEL = "volgnummer = :v and poging = :p and regel = :r";

  private static void bederf(String update, long verschil) {
    JdbcClient.StatementSpec spec =
        sql.sql(update).param("d", verschil).param("v", doel.volgnummer);
    if (update.contains(":r")) {
      spec = spec.param("p", doel.poging).param("r", doel.regel);
    }
    assertThat(spec.update()).isEqualTo(1);
  }

  private static List<Overtreding> gevonden() throws IOException {
    return werkbank.balanceren().balanceer().overtredingen();
  }

  private static long getal(String vraag) {
    return sql.sql(vraag).query(Long.class).single();
  }

  private static byte[] opgeslagen() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    werkbank.brokken().kopieer(doel.retour, bytes);
    return bytes.toByteArray();
  }

  /** In one chunk, not deflated. */
  private static void zetRetour(byte[] bytes, String sha256) {
    sql.sql("delete from brok where eigenaar = :e and nr > 0").param("e", doel.retour).update();
    sql.sql("update brok set codering = 0, ruwe_lengte = :n, bytes = :b where eigenaar = :e")
        .param("n", bytes.length)
        .param("b", bytes)
        .param("e", doel.retour)
        .update();
    sql.sql("update uitbak set sha256 = :s where inhoud = :e")
        .param("s", sha256)
        .param("e", doel.retour)
        .update();
  }

  private static String afdruk(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
