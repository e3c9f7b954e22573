package nl.zorgpoort.opslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.referentie.Kolom;
import nl.zorgpoort.referentie.Kolomsoort;
import nl.zorgpoort.referentie.Tabelvorm;

/** The statements for one table of the register; names come from our own definitions only. */
final class Registertabel {
  private static final Map<String, String> TABELLEN =
      Map.of(
          "verzekerden", "verzekerde",
          "indicaties", "indicatie",
          "toewijzingen", "toewijzing",
          "aanbieders", "aanbieder",
          "relaties", "aanbiederrelatie",
          "contracten", "contract",
          "contracttarieven", "contracttarief",
          "bevoegdheden", "bevoegdheid");

  private final Tabelvorm vorm;
  private final String naam;
  private final List<String> kolommen;
  private final List<String> sleutel;

  Registertabel(Tabelvorm vorm) {
    this.vorm = vorm;
    this.naam = TABELLEN.getOrDefault(vorm.naam(), vorm.naam());
    this.kolommen = vorm.kolommen().stream().map(k -> kolom(k.naam())).toList();
    this.sleutel = vorm.sleutel().stream().map(kolommen::get).toList();
  }

  private static String kolom(String naam) {
    return naam.equals("tarief") ? "centen" : naam;
  }

  Tabelvorm vorm() {
    return vorm;
  }

  /** The table of this session in which rows are put ready. */
  String klaar() {
    return "klaar_" + naam;
  }

  String maakKlaar() {
    return Stream.concat(
            Stream.of("rij bigint not null"),
            vorm.kolommen().stream().map(Registertabel::definitie))
        .collect(Collectors.joining(", ", "create local temporary table " + klaar() + " (", ")"));
  }

  private static String definitie(Kolom k) {
    return kolom(k.naam()) + " " + type(k.soort(), k.lengte());
  }

  private static String type(Kolomsoort soort, int lengte) {
    return switch (soort) {
      case DATUM -> "date";
      case JANEE -> "boolean";
      case BEDRAG -> "bigint";
      case TEKST, CIJFERS, PATROON, PAREN -> "varchar(" + lengte + ")";
      case CODE -> "varchar(16)";
    };
  }

  String verwijderKlaar() {
    return "drop table if exists " + klaar();
  }

  /** Row number and all columns, as they are put ready. */
  String klaarKolommen() {
    return "rij, " + lijst(kolommen);
  }

  String vulKlaar() {
    return "insert into %s (%s) values (%s)"
        .formatted(
            klaar(),
            klaarKolommen(),
            Stream.generate(() -> "?")
                .limit(kolommen.size() + 1L)
                .collect(Collectors.joining(", ")));
  }

  String kopieerKlaar() {
    return "copy %s (%s) from stdin".formatted(klaar(), klaarKolommen());
  }

  /** Rows whose key came before, with the row where it came first. */
  String dubbelen() {
    return """
    select s.rij, g.eerste
      from (select %s, min(rij) as eerste from %s group by %s having count(*) > 1) g
      join %s s on %s
     where s.rij > g.eerste
     order by s.rij
     limit :hoogstens
    """
        .formatted(lijst(sleutel), klaar(), lijst(sleutel), klaar(), gelijk(sleutel, "s", "g"));
  }

  /**
   * Records what is new or differs from its latest state, in the order of keys.
   *
   * @param gesorteerd whether the rows were put ready in that order
   */
  String voegToe(boolean gesorteerd) {
    return """
    insert into %s (%s, stand)
    select %s, cast(:stand as bigint)
      from %s s
     where not exists (
           select 1
             from %s t
            where %s
              and t.stand = (select max(u.stand) from %s u where %s)
              and %s)
    %s
    """
        .formatted(
            naam,
            lijst(kolommen),
            lijst(van("s", kolommen)),
            klaar(),
            naam,
            gelijk(sleutel, "t", "s"),
            naam,
            gelijk(sleutel, "u", "s"),
            zelfdeWaarden(),
            gesorteerd ? "" : "order by " + lijst(van("s", sleutel)));
  }

  private String zelfdeWaarden() {
    List<String> delen = new ArrayList<>();
    for (int k = 0; k < kolommen.size(); k++) {
      Kolom kolom = vorm.kolommen().get(k);
      if (!kolom.sleutel()) {
        boolean kanNull = kolom.leeg() && kolom.standaard().isEmpty();
        String is = kanNull ? " is not distinct from " : " = ";
        delen.add("t." + kolommen.get(k) + is + "s." + kolommen.get(k));
      }
    }
    return String.join(" and ", delen);
  }

  private static String gelijk(List<String> namen, String links, String rechts) {
    return namen.stream()
        .map(n -> links + "." + n + " = " + rechts + "." + n)
        .collect(Collectors.joining(" and "));
  }

  private static List<String> van(String alias, List<String> namen) {
    return namen.stream().map(n -> alias + "." + n).toList();
  }

  private static String lijst(List<String> namen) {
    return String.join(", ", namen);
  }
}
