package nl.zorgpoort.referentie;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the rows of a control set of checked rows of its tables. */
public final class Controlesetbouw {
  private final Map<String, List<Tabelrij>> tabellen;

  private Controlesetbouw(Map<String, List<Tabelrij>> tabellen) {
    this.tabellen = tabellen;
  }

  /**
   * All tables, as they were checked.
   *
   * @param tabellen rows by name of the table
   */
  public static Controlesetrijen van(Map<String, List<Tabelrij>> tabellen) {
    return new Controlesetbouw(tabellen).bouw();
  }

  private Controlesetrijen bouw() {
    return new Controlesetrijen(
        rijen("zorgkantoren", r -> new Zorgkantoor(r.tekst("uzovi"), r.tekst("naam"), r.geldig())),
        rijen("koppeltabel", Controlesetbouw::koppeling),
        rijen("controlematrix", Controlesetbouw::matrixregel),
        rijen("tarieven", Controlesetbouw::tarief),
        rijen("maxima", Controlesetbouw::maximum),
        rijen("niet_declarabel", Controlesetbouw::nietDeclarabel),
        rijen("eigen_zorg", Controlesetbouw::eigenZorg),
        rijen("overgangen", Controlesetbouw::overgang),
        rijen("regels", Controlesetbouw::instelling),
        rijen("feestdagen", r -> new Feestdag(Tabelrij.dag(r.tekst("dag")), r.tekst("naam"))));
  }

  private <T> List<T> rijen(String tabel, Function<Tabelrij, T> maak) {
    return tabellen.getOrDefault(tabel, List.of()).stream().map(maak).toList();
  }

  private static Koppeling koppeling(Tabelrij r) {
    String vormen = r.tekst("leveringsvormen");
    return new Koppeling(
        r.tekst("lijst"),
        r.tekst("prestatie"),
        r.tekst("functie"),
        r.tekst("zorgzwaarte"),
        r.tekst("eenheid"),
        vormen.equals("*")
            ? Set.of()
            : Arrays.stream(vormen.split(" ")).collect(Collectors.toSet()),
        r.tekst("groep"),
        r.janee("verblijf"),
        r.janee("bevoegd"),
        r.geldig());
  }

  private static Matrixregel matrixregel(Tabelrij r) {
    return new Matrixregel(
        r.tekst("groep"),
        r.tekst("andere"),
        Wie.valueOf(r.tekst("wie")),
        Venster.valueOf(r.tekst("venster")),
        r.tekst("code"),
        r.geldig());
  }

  private static Tarief tarief(Tabelrij r) {
    return new Tarief(
        r.tekst("lijst"), r.tekst("prestatie"), r.janee("maximum"), r.getal("tarief"), r.geldig());
  }

  private static Maximum maximum(Tabelrij r) {
    return new Maximum(
        r.tekst("lijst"),
        r.tekst("prestatie"),
        r.getal("hoeveelheid"),
        Venster.valueOf(r.tekst("per")),
        r.geldig());
  }

  private static NietDeclarabel nietDeclarabel(Tabelrij r) {
    return new NietDeclarabel(r.tekst("lijst"), r.tekst("prestatie"), r.tekst("reden"), r.geldig());
  }

  private static EigenZorg eigenZorg(Tabelrij r) {
    return new EigenZorg(r.tekst("ei"), r.tekst("lijst"), r.tekst("prestatie"), r.geldig());
  }

  private static Overgang overgang(Tabelrij r) {
    return new Overgang(
        r.tekst("groep"), r.tekst("volgende"), Math.toIntExact(r.getal("dagen")), r.geldig());
  }

  private static Regelinstelling instelling(Tabelrij r) {
    return new Regelinstelling(
        r.tekst("regel"),
        r.tekst("ei"),
        r.tekst("kanaal"),
        r.janee("aan"),
        Zwaarte.valueOf(r.tekst("zwaarte")),
        paren(r.tekst("codes")),
        paren(r.tekst("parameters")),
        r.geldig());
  }

  private static Map<String, String> paren(String tekst) {
    return Arrays.stream(tekst.split(" "))
        .filter(paar -> !paar.isEmpty())
        .map(paar -> paar.split("=", 2))
        .collect(Collectors.toMap(paar -> paar[0], paar -> paar[1], (eerste, laatste) -> laatste));
  }
}
