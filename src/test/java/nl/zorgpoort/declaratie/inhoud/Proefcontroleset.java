package nl.zorgpoort.declaratie.inhoud;

import java.util.Map;
import java.util.Set;
import nl.zorgpoort.declaratie.inhoud.Proeftabellen.Rij;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Controlesetrijen;
import nl.zorgpoort.referentie.EigenZorg;
import nl.zorgpoort.referentie.Feestdag;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Maximum;
import nl.zorgpoort.referentie.NietDeclarabel;
import nl.zorgpoort.referentie.Overgang;
import nl.zorgpoort.referentie.Regelinstelling;
import nl.zorgpoort.referentie.Tarief;
import nl.zorgpoort.referentie.Venster;
import nl.zorgpoort.referentie.Wie;
import nl.zorgpoort.referentie.Zorgkantoor;
import nl.zorgpoort.referentie.Zwaarte;

/** The base control set with the edits of an example. */
final class Proefcontroleset {
  static final int VERSIE = 2;

  private Proefcontroleset() {}

  static Controleset van(Map<String, String> bewerkingen) {
    Proeftabellen t = Proeftabellen.van("controleset", bewerkingen);
    return new Controleset(
        VERSIE,
        new Controlesetrijen(
            t.rijen(
                "zorgkantoren",
                r -> new Zorgkantoor(r.tekst("uzovi"), r.tekst("naam"), r.geldig())),
            t.rijen("koppeltabel", Proefcontroleset::koppeling),
            t.rijen("controlematrix", Proefcontroleset::matrixregel),
            t.rijen("tarieven", Proefcontroleset::tarief),
            t.rijen("maxima", Proefcontroleset::maximum),
            t.rijen(
                "niet_declarabel",
                r ->
                    new NietDeclarabel(
                        r.tekst("lijst"), r.tekst("prestatie"), r.tekst("reden"), r.geldig())),
            t.rijen(
                "eigen_zorg",
                r ->
                    new EigenZorg(
                        r.tekst("ei"), r.tekst("lijst"), r.tekst("prestatie"), r.geldig())),
            t.rijen("overgangen", Proefcontroleset::overgang),
            t.rijen("regels", Proefcontroleset::instelling),
            t.rijen("feestdagen", r -> new Feestdag(r.datum("dag"), r.tekst("naam")))));
  }

  private static Koppeling koppeling(Rij r) {
    String functie = r.tekst("functie");
    String zorgzwaarte = r.tekst("zorgzwaarte");
    String vormen = r.tekst("leveringsvormen");
    return new Koppeling(
        r.tekst("lijst"),
        r.tekst("prestatie"),
        functie.isEmpty() ? "00" : functie,
        zorgzwaarte.isEmpty() ? "000" : zorgzwaarte,
        r.tekst("eenheid"),
        vormen.isEmpty() || vormen.equals("*") ? Set.of() : Set.of(vormen.split(" ")),
        r.tekst("groep"),
        r.ja("verblijf"),
        r.ja("bevoegd"),
        r.geldig());
  }

  private static Matrixregel matrixregel(Rij r) {
    return new Matrixregel(
        r.tekst("groep"),
        r.tekst("andere"),
        Wie.valueOf(r.tekst("wie")),
        Venster.valueOf(r.tekst("venster")),
        r.tekst("code"),
        r.geldig());
  }

  private static Tarief tarief(Rij r) {
    return new Tarief(
        r.tekst("lijst"),
        r.tekst("prestatie"),
        r.ja("maximum"),
        Long.parseLong(r.tekst("tarief")),
        r.geldig());
  }

  private static Maximum maximum(Rij r) {
    return new Maximum(
        r.tekst("lijst"),
        r.tekst("prestatie"),
        Long.parseLong(r.tekst("hoeveelheid")),
        Venster.valueOf(r.tekst("per")),
        r.geldig());
  }

  private static Overgang overgang(Rij r) {
    return new Overgang(
        r.tekst("groep"), r.tekst("volgende"), Integer.parseInt(r.tekst("dagen")), r.geldig());
  }

  private static Regelinstelling instelling(Rij r) {
    return new Regelinstelling(
        r.tekst("regel"),
        r.tekst("ei"),
        r.tekst("kanaal"),
        r.ja("aan"),
        Zwaarte.valueOf(r.tekst("zwaarte")),
        r.paren("codes"),
        r.paren("parameters"),
        r.geldig());
  }
}
