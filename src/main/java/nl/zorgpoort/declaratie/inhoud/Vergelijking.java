package nl.zorgpoort.declaratie.inhoud;

import java.util.OptionalLong;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.EigenZorg;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.NietDeclarabel;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Tarief;
import nl.zorgpoort.referentie.Verzekerde;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/** Rows in words, validity included, for who has to explain an outcome. */
final class Vergelijking {
  private Vergelijking() {}

  /** That a table of the register holds no row for this. */
  static Vergeleken geenRij(String tabel, String sleutel) {
    return new Vergeleken(tabel, "geen rij voor " + sleutel, "register");
  }

  /** That a table of the control set holds no row for this. */
  static Vergeleken geenRij(String tabel, String sleutel, Naslag naslag) {
    return uitSet(tabel, "geen rij voor " + sleutel, naslag);
  }

  private static Vergeleken uitRegister(String tabel, String rij, Periode geldig, long stand) {
    return new Vergeleken(tabel, rij + ", " + Woorden.periode(geldig), "register " + stand);
  }

  private static Vergeleken uitSet(String tabel, String rij, Naslag naslag) {
    return new Vergeleken(tabel, rij, "controleset " + naslag.controleset().versie());
  }

  static Vergeleken van(Verzekerde v) {
    String wie = "%s, geboren %s, geslacht %s, verzekerd bij %s";
    String rij = wie.formatted(v.naam(), Woorden.datum(v.geboren()), v.geslacht(), v.uzovi());
    String dood = v.overleden().map(d -> ", overleden op " + Woorden.datum(d)).orElse("");
    return new Vergeleken(
        "verzekerden", rij + " " + Woorden.periode(v.verzekerd()) + dood, "register " + v.stand());
  }

  static Vergeleken van(Indicatie i) {
    return uitRegister("indicaties", "besluit " + i.besluitnummer(), i.geldig(), i.stand());
  }

  static Vergeleken van(Zorgtoewijzing t) {
    String vorm =
        "%s, besluit %s, zorgzwaarte %s, functie %s, leveringsvorm %s, uitvoerder %s%s%s%s";
    String rij =
        vorm.formatted(
            t.nummer(),
            t.besluitnummer(),
            t.zorgzwaarte(),
            t.functie(),
            t.leveringsvorm(),
            t.uitvoerder(),
            t.opname() ? ", opgenomen" : "",
            t.aanvang().map(d -> ", aanvang " + Woorden.datum(d)).orElse(""),
            t.einde().map(d -> ", einde " + Woorden.datum(d)).orElse(""));
    return uitRegister("toewijzingen", rij, t.geldig(), t.stand());
  }

  static Vergeleken van(Aanbieder a) {
    String rij = "%s %s (%s)".formatted(a.agb(), a.naam(), a.soort());
    return uitRegister("aanbieders", rij, a.geldig(), a.stand());
  }

  static Vergeleken van(Aanbiederrelatie r) {
    String rij = "%s %s voor %s".formatted(r.soort(), r.van(), r.naar());
    return uitRegister("relaties", rij, r.geldig(), r.stand());
  }

  static Vergeleken van(Contract c) {
    String rij =
        "%s van %s met %s%s%s"
            .formatted(
                c.nummer(),
                c.agb(),
                c.uzovi(),
                c.behandeling() ? ", met behandeling" : "",
                c.nulbedrag() ? ", nulbedrag afgesproken" : "");
    return uitRegister("contracten", rij, c.geldig(), c.stand());
  }

  static Vergeleken van(Contracttarief t) {
    OptionalLong centen = t.centen();
    String tarief = centen.isPresent() ? Woorden.euro(centen.getAsLong()) : "landelijk tarief";
    String rij = "%s %s %s: %s".formatted(t.contract(), t.lijst(), t.prestatie(), tarief);
    return uitRegister("contracttarieven", rij, t.geldig(), t.stand());
  }

  static Vergeleken van(Bevoegdheid b) {
    String rij = "%s voor %s %s".formatted(b.agb(), b.lijst(), b.prestatie());
    return uitRegister("bevoegdheden", rij, b.geldig(), b.stand());
  }

  static Vergeleken van(Koppeling k, Naslag naslag) {
    String vorm = "%s %s, functie %s, zorgzwaarte %s, eenheid %s, leveringsvormen %s, groep %s, %s";
    String leveringsvormen =
        k.leveringsvormen().isEmpty()
            ? "*"
            : k.leveringsvormen().stream().sorted().toList().toString();
    String rij =
        vorm.formatted(
            k.lijst(),
            k.prestatie(),
            k.functie(),
            k.zorgzwaarte(),
            k.eenheid(),
            leveringsvormen,
            k.groep(),
            Woorden.periode(k.geldig()));
    return uitSet("koppeltabel", rij, naslag);
  }

  static Vergeleken van(Tarief t, Naslag naslag) {
    String rij =
        "%s %s: %s%s, %s"
            .formatted(
                t.lijst(),
                t.prestatie(),
                t.maximum() ? "hoogstens " : "",
                Woorden.euro(t.centen()),
                Woorden.periode(t.geldig()));
    return uitSet("tarieven", rij, naslag);
  }

  static Vergeleken van(NietDeclarabel n, Naslag naslag) {
    String rij =
        "%s %s, %s: %s".formatted(n.lijst(), n.prestatie(), Woorden.periode(n.geldig()), n.reden());
    return uitSet("niet_declarabel", rij, naslag);
  }

  static Vergeleken van(EigenZorg e, Naslag naslag) {
    String rij =
        "%s, %s %s, %s".formatted(e.ei(), e.lijst(), e.prestatie(), Woorden.periode(e.geldig()));
    return uitSet("eigen_zorg", rij, naslag);
  }
}
