package nl.zorgpoort.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgpoort.referentie.Kolom;
import nl.zorgpoort.referentie.Kolomsoort;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;
import org.jspecify.annotations.Nullable;

/**
 * One table of the register: its rows as text and as values, columns of the key first; names come
 * from our own definitions only.
 */
final class Registertabel {
  private static final Map<String, String> TABELLEN =
      Map.ofEntries(
          Map.entry("verzekerden", "verzekerde"),
          Map.entry("indicaties", "indicatie"),
          Map.entry("toewijzingen", "toewijzing"),
          Map.entry("aanbieders", "aanbieder"),
          Map.entry("relaties", "aanbiederrelatie"),
          Map.entry("contracten", "contract"),
          Map.entry("contracttarieven", "contracttarief"),
          Map.entry("bevoegdheden", "bevoegdheid"),
          Map.entry("interventies", "interventie"),
          Map.entry("werkgevers", "werkgever"),
          Map.entry("voorkeuren", "voorkeur"),
          Map.entry("prijsafspraken", "prijsafspraak"),
          Map.entry("czos", "czo"));

  private final Tabelvorm vorm;
  private final String naam;
  private final List<Integer> plaatsen;
  private final List<Kolom> kolommen;
  private final int sleutels;

  Registertabel(Tabelvorm vorm) {
    this.vorm = vorm;
    this.naam = TABELLEN.getOrDefault(vorm.naam(), vorm.naam());
    List<Integer> sleutel = vorm.sleutel();
    this.sleutels = sleutel.size();
    this.plaatsen =
        Stream.concat(
                sleutel.stream(),
                IntStream.range(0, vorm.kolommen().size())
                    .boxed()
                    .filter(k -> !sleutel.contains(k)))
            .toList();
    this.kolommen = plaatsen.stream().map(vorm.kolommen()::get).toList();
  }

  Tabelvorm vorm() {
    return vorm;
  }

  /** Where {@link #waarden} go. */
  Doeltabel doel() {
    return new Doeltabel(naam, Stream.concat(namen(), Stream.of("stand")).toList());
  }

  private Stream<String> namen() {
    return kolommen.stream().map(k -> k.naam().equals("tarief") ? "centen" : k.naam());
  }

  /** One row, when there is any. */
  String enige() {
    return "select stand from " + naam + " fetch first 1 row only";
  }

  /** All states up to a stand of rows whose key begins with one of these, as {@link #lees} asks. */
  String staten() {
    return """
    select t.stand, %s
      from unnest(cast(? as varchar(48) array)) k(sleutel)
      left join %s t on t.%s = k.sleutel and t.stand <= ?
     where coalesce(t.stand, -1) >= 0
    """
        .formatted(
            String.join(", ", namen().map(n -> "t." + n).toList()), naam, kolommen.get(0).naam());
  }

  /** A row of {@link #staten}, without number. */
  Registerrij lees(ResultSet rij) throws SQLException {
    StringBuilder tekst = new StringBuilder();
    int sleutel = 0;
    for (int k = 0; k < kolommen.size(); k++) {
      tekst(tekst, kolommen.get(k), rij, k + 2);
      tekst.append(Registerrij.NA);
      sleutel = k < sleutels ? tekst.length() : sleutel;
    }
    return new Registerrij(0, tekst.substring(0, sleutel), tekst.substring(sleutel));
  }

  private static void tekst(StringBuilder uit, Kolom kolom, ResultSet rij, int plaats)
      throws SQLException {
    switch (kolom.soort()) {
      case DATUM -> {
        LocalDate dag = rij.getObject(plaats, LocalDate.class);
        if (dag != null) {
          uit.append(dag.getYear() * 10_000 + dag.getMonthValue() * 100 + dag.getDayOfMonth());
        }
      }
      case JANEE -> uit.append(rij.getBoolean(plaats) ? 'J' : 'N');
      case BEDRAG, TEKST, CIJFERS, CODE, PATROON, PAREN -> {
        String waarde = rij.getString(plaats);
        uit.append(waarde == null ? "" : waarde);
      }
    }
  }

  /** A row as it was imported. */
  Registerrij rij(Tabelrij rij) {
    return new Registerrij(
        rij.nummer(), tekst(rij, 0, sleutels), tekst(rij, sleutels, kolommen.size()));
  }

  private String tekst(Tabelrij rij, int van, int tot) {
    StringBuilder uit = new StringBuilder();
    for (int k = van; k < tot; k++) {
      String waarde = rij.waarden().get(plaatsen.get(k));
      boolean getal = kolommen.get(k).soort() == Kolomsoort.BEDRAG;
      uit.append(getal ? zonderNullen(waarde) : waarde).append(Registerrij.NA);
    }
    return uit.toString();
  }

  /** A number as the database gives it back. */
  private static String zonderNullen(String cijfers) {
    return cijfers.isEmpty() ? "" : Long.toString(Long.parseLong(cijfers));
  }

  /** In the order of {@link #doel}. */
  @Nullable Object[] waarden(Registerrij rij, long stand) {
    List<@Nullable Object> uit = new ArrayList<>(kolommen.size() + 1);
    waarden(rij.sleutel(), uit);
    waarden(rij.rest(), uit);
    uit.add(stand);
    return uit.toArray();
  }

  private void waarden(String tekst, List<@Nullable Object> uit) {
    int van = 0;
    for (int na = tekst.indexOf(Registerrij.NA); na >= 0; na = tekst.indexOf(Registerrij.NA, van)) {
      uit.add(waarde(kolommen.get(uit.size()), tekst.substring(van, na)));
      van = na + 1;
    }
  }

  private static @Nullable Object waarde(Kolom kolom, String tekst) {
    if (tekst.isEmpty()) {
      return null;
    }
    return switch (kolom.soort()) {
      case DATUM -> dag(Integer.parseInt(tekst));
      case JANEE -> tekst.equals("J");
      case BEDRAG -> Long.valueOf(tekst);
      case TEKST, CIJFERS, CODE, PATROON, PAREN -> tekst;
    };
  }

  private static LocalDate dag(int eejjmmdd) {
    return LocalDate.of(eejjmmdd / 10_000, eejjmmdd / 100 % 100, eejjmmdd % 100);
  }
}
