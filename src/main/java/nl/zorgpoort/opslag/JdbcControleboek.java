package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;
import static nl.zorgpoort.opslag.Databank.tijd;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.controle.Controleresultaat.Signaal;
import nl.zorgpoort.controle.Signaalsoort;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Controleboek;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Geweigerd;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Herkend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Onbekend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Xml;

/** The outcome of the check as one row; the 01 record as bytes, because those come back. */
final class JdbcControleboek implements Controleboek {
  private static final String HERKEND = "HERKEND";
  private static final String NIET_HERKENBAAR = "NIET_HERKENBAAR";
  private static final String GEWEIGERD = "GEWEIGERD";
  private static final String XML = "XML";

  private final Databank databank;
  private final Standaarden standaarden;

  JdbcControleboek(Databank databank, Standaarden standaarden) {
    this.databank = databank;
    this.standaarden = standaarden;
  }

  @Override
  public boolean schrijf(
      Aanlevering aanlevering,
      Controleuitkomst uitkomst,
      Optional<Voorloop> voorloop,
      Instant sinds) {
    return databank.uitTransactie(
        () -> {
          boolean eerste = verplaats(aanlevering, voorloop, sinds);
          if (eerste) {
            wisEerdere(aanlevering.volgnummer());
            schrijf(aanlevering.volgnummer(), uitkomst);
            Staatwissels.schrijf(databank, aanlevering.volgnummer());
          }
          return eerste;
        });
  }

  /** A delivery that staff restarted was checked before, perhaps by an older release. */
  private void wisEerdere(long volgnummer) {
    databank
        .sql("delete from signaal where volgnummer = :volgnummer")
        .param("volgnummer", volgnummer)
        .update();
    databank
        .sql("delete from controle where volgnummer = :volgnummer")
        .param("volgnummer", volgnummer)
        .update();
  }

  private boolean verplaats(Aanlevering aanlevering, Optional<Voorloop> voorloop, Instant sinds) {
    return databank
            .sql(
                """
                update aanlevering
                   set staat = 'GECONTROLEERD', staat_sinds = :sinds, mislukt = 0,
                       declarant = :declarant, partij = :partij, factuurnummer = :factuurnummer
                 where id = :id and staat = 'ONTVANGEN'
                """)
            .param("sinds", tijd(sinds))
            .param("declarant", tekst(voorloop.map(Voorloop::declarant).orElse("")))
            .param("partij", tekst(voorloop.flatMap(Voorloop::partij).orElse("")))
            .param("factuurnummer", tekst(voorloop.map(Voorloop::factuurnummer).orElse("")))
            .param("id", aanlevering.id())
            .update()
        == 1;
  }

  private void schrijf(long volgnummer, Controleuitkomst uitkomst) {
    if (uitkomst instanceof Herkend herkend) {
      schrijf(volgnummer, herkend.resultaat());
      schrijfSignalen(volgnummer, herkend.resultaat().signalen());
    } else if (uitkomst instanceof Onbekend onbekend) {
      NietHerkenbaar niet = onbekend.resultaat();
      schrijf(volgnummer, NIET_HERKENBAAR, niet.regelId(), niet.reden());
    } else if (uitkomst instanceof Geweigerd geweigerd) {
      schrijf(volgnummer, GEWEIGERD, "", Codetabel.schrijf(geweigerd.codes()));
    } else if (uitkomst instanceof Xml xml) {
      schrijf(volgnummer, XML, "", xml.soort().name());
    }
  }

  private void schrijf(long volgnummer, String soort, String regelId, String reden) {
    databank
        .sql(
            """
            insert into controle (volgnummer, soort, regel_id, reden)
            values (:volgnummer, :soort, :regelId, :reden)
            """)
        .param("volgnummer", volgnummer)
        .param("soort", soort)
        .param("regelId", regelId)
        .param("reden", tekst(reden))
        .update();
  }

  private void schrijf(long volgnummer, Gecontroleerd gecontroleerd) {
    databank
        .sql(
            """
            insert into controle (volgnummer, soort, standaard, ei_code, voorloop, records,
                   prestaties, ingediend, totaal_ingediend, bestandscodes, bestandsbevindingen,
                   recordbevindingen)
            values (:volgnummer, 'HERKEND', :standaard, :eiCode, :voorloop, :records,
                   :prestaties, :ingediend, :totaal, :codes, :bestandsbevindingen,
                   :recordbevindingen)
            """)
        .param("volgnummer", volgnummer)
        .param("standaard", gecontroleerd.standaard().id())
        .param("eiCode", gecontroleerd.eiCode())
        .param("voorloop", gecontroleerd.voorloop().getBytes(StandardCharsets.ISO_8859_1))
        .param("records", gecontroleerd.records())
        .param("prestaties", gecontroleerd.prestaties())
        .param("ingediend", gecontroleerd.ingediend())
        .param("totaal", gecontroleerd.totaalIngediend())
        .param("codes", String.join(" ", gecontroleerd.bestandscodes()))
        .param("bestandsbevindingen", gecontroleerd.bestandsbevindingen())
        .param("recordbevindingen", gecontroleerd.recordbevindingen())
        .update();
  }

  private void schrijfSignalen(long volgnummer, Map<Signaalsoort, Signaal> signalen) {
    List<Object[]> rijen =
        signalen.entrySet().stream()
            .map(
                s ->
                    new Object[] {
                      volgnummer,
                      s.getKey().name(),
                      s.getValue().aantal(),
                      s.getValue().eersteRegel()
                    })
            .toList();
    if (!rijen.isEmpty()) {
      databank.stapel(
          "insert into signaal (volgnummer, soort, aantal, eerste_regel) values (?, ?, ?, ?)",
          rijen);
    }
  }

  @Override
  public Controleuitkomst lees(Aanlevering aanlevering) {
    return databank
        .sql(
            """
            select volgnummer, soort, standaard, ei_code, voorloop, records, prestaties, ingediend,
                   totaal_ingediend, bestandscodes, bestandsbevindingen, recordbevindingen,
                   regel_id, reden
              from controle
             where volgnummer = :volgnummer
            """)
        .param("volgnummer", aanlevering.volgnummer())
        .query((rij, n) -> uitkomst(rij, signalen(aanlevering.volgnummer())))
        .single();
  }

  private Controleuitkomst uitkomst(ResultSet rij, Map<Signaalsoort, Signaal> signalen)
      throws SQLException {
    return switch (rij.getString("soort")) {
      case HERKEND -> new Herkend(gecontroleerd(rij, signalen));
      case NIET_HERKENBAAR ->
          new Onbekend(new NietHerkenbaar(rij.getString("regel_id"), rij.getString("reden")));
      case XML -> new Xml(Berichtsoort.valueOf(rij.getString("reden")));
      default -> new Geweigerd(Codetabel.lees(rij.getString("reden")));
    };
  }

  private Gecontroleerd gecontroleerd(ResultSet rij, Map<Signaalsoort, Signaal> signalen)
      throws SQLException {
    String standaard = rij.getString("standaard");
    return new Gecontroleerd(
        standaarden
            .metId(standaard)
            .orElseThrow(() -> new IllegalStateException("no standard " + standaard)),
        rij.getString("ei_code"),
        new String(rij.getBytes("voorloop"), StandardCharsets.ISO_8859_1),
        rij.getInt("records"),
        rij.getInt("prestaties"),
        rij.getLong("ingediend"),
        rij.getString("totaal_ingediend"),
        codes(rij.getString("bestandscodes")),
        rij.getLong("bestandsbevindingen"),
        rij.getLong("recordbevindingen"),
        signalen);
  }

  private static List<String> codes(String codes) {
    return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
  }

  private Map<Signaalsoort, Signaal> signalen(long volgnummer) {
    Map<Signaalsoort, Signaal> signalen = new EnumMap<>(Signaalsoort.class);
    databank
        .sql("select soort, aantal, eerste_regel from signaal where volgnummer = :volgnummer")
        .param("volgnummer", volgnummer)
        .query(
            rij -> {
              signalen.put(
                  Signaalsoort.valueOf(rij.getString(1)),
                  new Signaal(rij.getLong(2), rij.getInt(3)));
            });
    return signalen;
  }
}
