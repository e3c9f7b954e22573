package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Aanbiedersoort;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Relatiesoort;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.referentie.Verzekerde;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/** The register as of one sequence: one statement per table, however many keys are asked for. */
final class Registerlezer {
  private final Databank databank;
  private final long stand;

  /** Makes a register row of a row of its table. */
  @FunctionalInterface
  private interface Vorm<T> {
    T maak(ResultSet rij) throws SQLException;
  }

  Registerlezer(Databank databank, long stand) {
    this.databank = databank;
    this.stand = stand;
  }

  /**
   * Rows by the first column of their key, that is the first column after stand and vervallen.
   *
   * @param sleutel number of columns that make the key
   */
  private <T> List<T> zoek(
      String tabel, String kolommen, int sleutel, Collection<String> gevraagd, Vorm<T> vorm) {
    Laatste<T> laatste = new Laatste<>();
    String eerste = kolommen.substring(0, kolommen.indexOf(','));
    String sql =
        """
        select t.stand, t.vervallen, t.%s
          from unnest(cast(? as varchar(48) array)) k(sleutel)
          left join %s t on t.%s = k.sleutel and t.stand <= ?
         where coalesce(t.stand, -1) >= 0
        """
            .formatted(kolommen.replace(", ", ", t."), tabel, eerste);
    if (!gevraagd.isEmpty()) {
      databank.zoek(
          sql,
          p -> {
            p.setObject(1, gevraagd.stream().distinct().sorted().toArray(String[]::new));
            p.setLong(2, stand);
          },
          rij ->
              laatste.voegToe(
                  sleutel(rij, sleutel), rij.getLong(1), rij.getBoolean(2), vorm.maak(rij)));
    }
    return laatste.rijen();
  }

  private static String sleutel(ResultSet rij, int kolommen) throws SQLException {
    StringBuilder sleutel = new StringBuilder();
    for (int i = 0; i < kolommen; i++) {
      sleutel.append(rij.getString(3 + i)).append('\0');
    }
    return sleutel.toString();
  }

  List<Verzekerde> verzekerden(Collection<String> personen) {
    return zoek(
        "verzekerde",
        "persoon, uzovi, verzekerd_van, verzekerd_tot, geboortedatum, naam, geslacht, overleden_op",
        3,
        personen,
        rij ->
            new Verzekerde(
                rij.getString(3),
                dag(rij, 7),
                rij.getString(8),
                rij.getString(9),
                rij.getString(4),
                periode(rij, 5),
                misschien(rij, 10),
                rij.getLong(1)));
  }

  List<Indicatie> indicaties(Collection<String> personen) {
    return zoek(
        "indicatie",
        "persoon, besluitnummer, geldig_van, geldig_tot",
        2,
        personen,
        rij -> new Indicatie(rij.getString(3), rij.getString(4), periode(rij, 5), rij.getLong(1)));
  }

  List<Zorgtoewijzing> toewijzingen(Collection<String> personen) {
    return zoek(
        "toewijzing",
        "persoon, nummer, besluitnummer, zorgzwaarte, functie, leveringsvorm, uitvoerder,"
            + " geldig_van, geldig_tot, opname, aanvang, einde",
        2,
        personen,
        rij ->
            new Zorgtoewijzing(
                rij.getString(4),
                rij.getString(3),
                rij.getString(5),
                rij.getString(6),
                rij.getString(7),
                rij.getString(8),
                rij.getString(9),
                periode(rij, 10),
                rij.getBoolean(12),
                misschien(rij, 13),
                misschien(rij, 14),
                rij.getLong(1)));
  }

  /** What two people excepted for these persons. */
  List<Uitzondering> uitzonderingen(Collection<String> personen) {
    return zoek(
        "uitzondering",
        "persoon, nummer, declarant, prestatielijst, prestatie, geldig_van, geldig_tot, regelid",
        2,
        personen,
        rij ->
            new Uitzondering(
                rij.getString(4),
                rij.getString(3),
                rij.getString(5),
                rij.getString(6),
                rij.getString(7),
                periode(rij, 8),
                rij.getString(10),
                rij.getLong(1)));
  }

  List<Aanbieder> aanbieders(Collection<String> agbs) {
    return zoek(
        "aanbieder",
        "agb, geldig_van, geldig_tot, naam, soort",
        2,
        agbs,
        rij ->
            new Aanbieder(
                rij.getString(3),
                rij.getString(6),
                Aanbiedersoort.valueOf(rij.getString(7)),
                periode(rij, 4),
                rij.getLong(1)));
  }

  /** What these are to others. */
  List<Aanbiederrelatie> relaties(Collection<String> van) {
    return zoek(
        "aanbiederrelatie",
        "van, naar, soort, geldig_van, geldig_tot",
        4,
        van,
        rij ->
            new Aanbiederrelatie(
                Relatiesoort.valueOf(rij.getString(5)),
                rij.getString(3),
                rij.getString(4),
                periode(rij, 6),
                rij.getLong(1)));
  }

  List<Contract> contracten(Collection<String> agbs) {
    return zoek(
        "contract",
        "agb, nummer, uzovi, geldig_van, geldig_tot, behandeling, nulbedrag",
        2,
        agbs,
        rij ->
            new Contract(
                rij.getString(4),
                rij.getString(3),
                rij.getString(5),
                periode(rij, 6),
                rij.getBoolean(8),
                rij.getBoolean(9),
                rij.getLong(1)));
  }

  List<Contracttarief> tarieven(Collection<String> contracten) {
    return zoek(
        "contracttarief",
        "contract, lijst, prestatie, geldig_van, geldig_tot, centen",
        4,
        contracten,
        rij ->
            new Contracttarief(
                rij.getString(3),
                rij.getString(4),
                rij.getString(5),
                centen(rij, 8),
                periode(rij, 6),
                rij.getLong(1)));
  }

  List<Bevoegdheid> bevoegdheden(Collection<String> agbs) {
    return zoek(
        "bevoegdheid",
        "agb, lijst, prestatie, geldig_van, geldig_tot",
        4,
        agbs,
        rij ->
            new Bevoegdheid(
                rij.getString(3),
                rij.getString(4),
                rij.getString(5),
                periode(rij, 6),
                rij.getLong(1)));
  }

  private static Periode periode(ResultSet rij, int kolom) throws SQLException {
    return new Periode(dag(rij, kolom), dag(rij, kolom + 1));
  }

  private static LocalDate dag(ResultSet rij, int kolom) throws SQLException {
    return rij.getObject(kolom, LocalDate.class);
  }

  private static Optional<LocalDate> misschien(ResultSet rij, int kolom) throws SQLException {
    return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
  }

  private static OptionalLong centen(ResultSet rij, int kolom) throws SQLException {
    long centen = rij.getLong(kolom);
    return rij.wasNull() ? OptionalLong.empty() : OptionalLong.of(centen);
  }
}
