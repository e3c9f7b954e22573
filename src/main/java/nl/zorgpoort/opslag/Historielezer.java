package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import org.springframework.jdbc.core.PreparedStatementSetter;

/**
 * Decided lines of one environment as of one number of the ledger, found by their keys: keys first,
 * then the lines of what is final. A key may lead to a line of another; the caller looks at what it
 * got.
 *
 * <p>Every query begins with what is asked and joins outward, and its filter takes null: so no
 * planner can turn it around and go through a table for each key.
 */
final class Historielezer {
  private static final String KOLOMMEN =
      """
      p.regel, p.persoon, p.functie, p.zorgzwaarte, p.begindatum, p.einddatum,
      p.prestatielijst, p.prestatie, p.aantal, p.eenheid, p.uitvoerder, p.ingediend, p.toegekend,
      p.afgekeurd, p.referentie, p.vorige, p.vergelijking
      """;

  private static final String SLEUTELS_VAN_PERSONEN =
      """
      select s.volgnummer, s.poging, s.regel, s.laatste, false
        from unnest(cast(? as bigint array)) k(sleutel)
        left join persoonsleutel s on s.sleutel = k.sleutel and s.van <= ? and s.tot >= ?
       where coalesce(s.regel, 0) > 0
      """;

  private static final String SLEUTELS_VAN_REFERENTIES =
      """
      select s.volgnummer, s.poging, s.regel, s.regel, s.credit
        from unnest(cast(? as bigint array)) k(sleutel)
        left join referentiesleutel s on s.sleutel = k.sleutel
       where coalesce(s.regel, 0) > 0
      """;

  private static final String REGELS =
      "select k.nr, "
          + KOLOMMEN
          + """
              from unnest(cast(? as integer array), cast(? as bigint array),
                          cast(? as bigint array), cast(? as integer array),
                          cast(? as integer array)) k(nr, volgnummer, poging, van, tot)
              left join prestatieregel p on p.volgnummer = k.volgnummer and p.poging = k.poging
                                        and p.regel between k.van and k.tot
             where coalesce(p.regel, 0) > 0
            """;

  private final Databank databank;
  private final Leveringen leveringen;

  /** Lines {@code van} to {@code tot} of one attempt. */
  private record Stuk(long volgnummer, long poging, int van, int tot, boolean credit) {}

  /**
   * A line that was found by a reference.
   *
   * @param credit whether that is the one it takes back, not its own
   */
  record Verwezen(EerdereRegel regel, boolean credit) {}

  Historielezer(Databank databank, Omgeving omgeving, long grootboek) {
    this.databank = databank;
    this.leveringen = new Leveringen(databank, omgeving, grootboek);
  }

  /** Lines under these keys of persons, in stretches that have days in the window. */
  List<EerdereRegel> vanPersonen(Collection<Long> sleutels, Periode venster) {
    List<EerdereRegel> uit = new ArrayList<>();
    if (!sleutels.isEmpty()) {
      List<Stuk> stukken =
          stukken(
              SLEUTELS_VAN_PERSONEN,
              p -> {
                p.setObject(1, gesorteerd(sleutels));
                p.setInt(2, Sleutelreeks.dag(venster.tot()));
                p.setInt(3, Sleutelreeks.dag(venster.van()));
              });
      lees(stukken, (stuk, rij) -> uit.add(regel(rij, leveringen.van(stuk.volgnummer))));
    }
    return uit;
  }

  /** Lines under these keys of references, their own or the one they take back. */
  List<Verwezen> metReferentie(Collection<Long> sleutels) {
    List<Verwezen> uit = new ArrayList<>();
    if (!sleutels.isEmpty()) {
      List<Stuk> stukken =
          stukken(SLEUTELS_VAN_REFERENTIES, p -> p.setObject(1, gesorteerd(sleutels)));
      lees(
          stukken,
          (stuk, rij) ->
              uit.add(new Verwezen(regel(rij, leveringen.van(stuk.volgnummer)), stuk.credit)));
    }
    return uit;
  }

  /** Lines of a running attempt that are stored already, in these stretches of its file. */
  List<EerdereRegel> inBestand(
      Aanlevering aanlevering, String declarant, Poging poging, List<Bereik> bereiken) {
    Leveringen.Levering deze =
        new Leveringen.Levering(
            EerdereRegel.DIT_BESTAND,
            poging.nummer(),
            "",
            aanlevering.ontvangenOp(),
            declarant,
            false);
    List<Stuk> stukken =
        bereiken.stream()
            .map(b -> new Stuk(poging.volgnummer(), poging.nummer(), b.van(), b.tot(), false))
            .distinct()
            .toList();
    List<EerdereRegel> uit = new ArrayList<>();
    lees(stukken, (stuk, rij) -> uit.add(regel(rij, deze)));
    return uit;
  }

  /** What is final of the stretches that a query finds. */
  private List<Stuk> stukken(String sql, PreparedStatementSetter vraag) {
    List<Stuk> gevonden = new ArrayList<>();
    databank.zoek(
        sql,
        vraag,
        rij ->
            gevonden.add(
                new Stuk(
                    rij.getLong(1),
                    rij.getLong(2),
                    rij.getInt(3),
                    rij.getInt(4),
                    rij.getBoolean(5))));
    leveringen.ken(gevonden.stream().map(Stuk::volgnummer).toList());
    return gevonden.stream()
        .filter(stuk -> leveringen.van(stuk.volgnummer).telt(stuk.poging))
        .toList();
  }

  @FunctionalInterface
  private interface Ontvanger {
    void neem(Stuk stuk, ResultSet rij) throws SQLException;
  }

  /** The columns begin after the first. */
  private void lees(List<Stuk> stukken, Ontvanger ontvanger) {
    if (!stukken.isEmpty()) {
      databank.zoek(
          REGELS,
          p -> {
            p.setObject(1, IntStream.range(0, stukken.size()).boxed().toArray(Integer[]::new));
            p.setObject(2, stukken.stream().map(Stuk::volgnummer).toArray(Long[]::new));
            p.setObject(3, stukken.stream().map(Stuk::poging).toArray(Long[]::new));
            p.setObject(4, stukken.stream().map(Stuk::van).toArray(Integer[]::new));
            p.setObject(5, stukken.stream().map(Stuk::tot).toArray(Integer[]::new));
          },
          rij -> ontvanger.neem(stukken.get(rij.getInt(1)), rij));
    }
  }

  private static Long[] gesorteerd(Collection<Long> sleutels) {
    return sleutels.stream().distinct().sorted().toArray(Long[]::new);
  }

  private static EerdereRegel regel(ResultSet rij, Leveringen.Levering levering)
      throws SQLException {
    return new EerdereRegel(
        levering.volgnummer(),
        levering.bestand(),
        rij.getInt(2),
        levering.ontvangen(),
        levering.declarant(),
        rij.getString(3),
        rij.getString(4),
        rij.getString(5),
        Regeldagen.zorg(rij.getString(6), rij.getString(7)),
        rij.getString(8),
        rij.getString(9),
        Regeldagen.getal(rij.getString(10)),
        rij.getString(11),
        rij.getString(12),
        rij.getLong(13),
        rij.getLong(14),
        rij.getBoolean(15),
        rij.getString(16),
        rij.getString(17),
        rij.getLong(18));
  }
}
