package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.beoordeling.Poging;

/**
 * Decided lines of one environment as of one number of the ledger, found by their keys. A key may
 * lead to a line of another; the caller looks at what it got.
 */
final class Historielezer {
  private static final String KOLOMMEN =
      """
      p.volgnummer, p.regel, p.persoon, p.functie, p.zorgzwaarte, p.begindatum, p.einddatum,
      p.prestatielijst, p.prestatie, p.aantal, p.eenheid, p.uitvoerder, p.ingediend, p.toegekend,
      p.afgekeurd, p.referentie, p.vorige, p.vergelijking
      """;

  /** Only what is final, decided line by line, and not later than the number that is asked for. */
  private static final String DEFINITIEF =
      """
          and a.boeking_volgnr between 1 and ? and a.omgeving = ?
          and a.uitslag in ('TOEGEKEND', 'DEELS', 'AFGEKEURD')
      """;

  private static final String VAN_PERSONEN =
      "select "
          + KOLOMMEN
          + """
              from unnest(cast(? as bigint array)) k(sleutel)
              join persoonsleutel s on s.sleutel = k.sleutel
              join aanlevering a on a.volgnummer = s.volgnummer and a.poging = s.poging
              join prestatieregel p on p.volgnummer = s.volgnummer and p.poging = s.poging
                                   and p.regel between s.regel and s.laatste
             where s.van <= ? and s.tot >= ?
            """
          + DEFINITIEF;

  private static final String MET_REFERENTIE =
      "select "
          + KOLOMMEN
          + """
                 , s.credit
              from unnest(cast(? as bigint array)) k(sleutel)
              join referentiesleutel s on s.sleutel = k.sleutel
              join aanlevering a on a.volgnummer = s.volgnummer and a.poging = s.poging
              join prestatieregel p on p.volgnummer = s.volgnummer and p.poging = s.poging
                                   and p.regel = s.regel
             where true
            """
          + DEFINITIEF;

  private static final String IN_BESTAND =
      "select "
          + KOLOMMEN
          + """
              from unnest(cast(? as varchar(48) array), cast(? as integer array),
                          cast(? as integer array)) k(persoon, van, tot)
              join prestatieregel p on p.volgnummer = ? and p.poging = ?
                                   and p.regel between k.van and k.tot
                                   and p.persoon = k.persoon
            """;

  private final Databank databank;
  private final Omgeving omgeving;
  private final long grootboek;
  private final Map<Long, Levering> leveringen = new HashMap<>();

  /** What all lines of one delivery have in common. */
  private record Levering(long volgnummer, String bestand, Instant ontvangen, String declarant) {}

  /**
   * A line that was found by a reference.
   *
   * @param credit whether that is the one it takes back, not its own
   */
  record Verwezen(EerdereRegel regel, boolean credit) {}

  /** A line without what all of its delivery have in common. */
  private record Kaal(long volgnummer, Vorm vorm) {}

  @FunctionalInterface
  private interface Vorm {
    EerdereRegel met(Levering levering);
  }

  Historielezer(Databank databank, Omgeving omgeving, long grootboek) {
    this.databank = databank;
    this.omgeving = omgeving;
    this.grootboek = grootboek;
  }

  /** Lines under these keys of persons, in stretches that have days in the window. */
  List<EerdereRegel> vanPersonen(Collection<Long> sleutels, Periode venster) {
    List<Kaal> gevonden = new ArrayList<>();
    if (!sleutels.isEmpty()) {
      databank.zoek(
          VAN_PERSONEN,
          p -> {
            p.setObject(1, gesorteerd(sleutels));
            p.setInt(2, Sleutelreeks.dag(venster.tot()));
            p.setInt(3, Sleutelreeks.dag(venster.van()));
            definitief(p, 4);
          },
          rij -> gevonden.add(kaal(rij)));
    }
    return metLevering(gevonden);
  }

  /** Lines under these keys of references, their own or the one they take back. */
  List<Verwezen> metReferentie(Collection<Long> sleutels) {
    List<Kaal> gevonden = new ArrayList<>();
    List<Boolean> credits = new ArrayList<>();
    if (!sleutels.isEmpty()) {
      databank.zoek(
          MET_REFERENTIE,
          p -> {
            p.setObject(1, gesorteerd(sleutels));
            definitief(p, 2);
          },
          rij -> {
            gevonden.add(kaal(rij));
            credits.add(rij.getBoolean(19));
          });
    }
    List<EerdereRegel> regels = metLevering(gevonden);
    List<Verwezen> uit = new ArrayList<>();
    for (int i = 0; i < regels.size(); i++) {
      uit.add(new Verwezen(regels.get(i), credits.get(i)));
    }
    return uit;
  }

  /** Lines of a running attempt that are stored already, in these stretches of its file. */
  List<EerdereRegel> inBestand(
      Aanlevering aanlevering, String declarant, Poging poging, Collection<Bereik> bereiken) {
    List<Kaal> gevonden = new ArrayList<>();
    if (!bereiken.isEmpty()) {
      databank.zoek(
          IN_BESTAND,
          p -> {
            p.setObject(1, bereiken.stream().map(b -> tekst(b.persoon())).toArray(String[]::new));
            p.setObject(2, bereiken.stream().map(Bereik::van).toArray(Integer[]::new));
            p.setObject(3, bereiken.stream().map(Bereik::tot).toArray(Integer[]::new));
            p.setLong(4, poging.volgnummer());
            p.setLong(5, poging.nummer());
          },
          rij -> gevonden.add(kaal(rij)));
    }
    Levering deze =
        new Levering(EerdereRegel.DIT_BESTAND, "", aanlevering.ontvangenOp(), declarant);
    return gevonden.stream().map(kaal -> kaal.vorm.met(deze)).toList();
  }

  private void definitief(PreparedStatement p, int vanaf) throws SQLException {
    p.setLong(vanaf, grootboek);
    p.setString(vanaf + 1, omgeving.name());
  }

  private static Long[] gesorteerd(Collection<Long> sleutels) {
    return sleutels.stream().distinct().sorted().toArray(Long[]::new);
  }

  private List<EerdereRegel> metLevering(List<Kaal> gevonden) {
    Long[] onbekend =
        gevonden.stream()
            .map(Kaal::volgnummer)
            .filter(volgnummer -> !leveringen.containsKey(volgnummer))
            .distinct()
            .sorted()
            .toArray(Long[]::new);
    if (onbekend.length > 0) {
      leesLeveringen(onbekend);
    }
    return gevonden.stream().map(kaal -> kaal.vorm.met(levering(kaal.volgnummer))).toList();
  }

  private Levering levering(long volgnummer) {
    return Optional.ofNullable(leveringen.get(volgnummer))
        .orElseThrow(() -> new IllegalStateException("no delivery " + volgnummer));
  }

  private void leesLeveringen(Long[] volgnummers) {
    databank.zoek(
        """
        select a.volgnummer, a.bestandsnaam, a.ontvangen_op, a.declarant
          from unnest(cast(? as bigint array)) k(volgnummer)
          join aanlevering a on a.volgnummer = k.volgnummer
        """,
        p -> p.setObject(1, volgnummers),
        rij ->
            leveringen.put(
                rij.getLong(1),
                new Levering(
                    rij.getLong(1),
                    rij.getString(2),
                    rij.getObject(3, OffsetDateTime.class).toInstant(),
                    rij.getString(4))));
  }

  private static Kaal kaal(ResultSet rij) throws SQLException {
    long volgnummer = rij.getLong(1);
    int regel = rij.getInt(2);
    String persoon = rij.getString(3);
    String functie = rij.getString(4);
    String zorgzwaarte = rij.getString(5);
    Periode zorg = Regeldagen.zorg(rij.getString(6), rij.getString(7));
    String lijst = rij.getString(8);
    String prestatie = rij.getString(9);
    int aantal = Regeldagen.getal(rij.getString(10));
    String eenheid = rij.getString(11);
    String uitvoerder = rij.getString(12);
    long ingediend = rij.getLong(13);
    long toegekend = rij.getLong(14);
    boolean afgekeurd = rij.getBoolean(15);
    String referentie = rij.getString(16);
    String vorige = rij.getString(17);
    long vergelijking = rij.getLong(18);
    return new Kaal(
        volgnummer,
        levering ->
            new EerdereRegel(
                levering.volgnummer(),
                levering.bestand(),
                regel,
                levering.ontvangen(),
                levering.declarant(),
                persoon,
                functie,
                zorgzwaarte,
                zorg,
                lijst,
                prestatie,
                aantal,
                eenheid,
                uitvoerder,
                ingediend,
                toegekend,
                afgekeurd,
                referentie,
                vorige,
                vergelijking));
  }
}
