package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.zorgpoort.declaratie.inhoud.Proeftabellen.Rij;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Aanbiedersoort;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Relatiesoort;
import nl.zorgpoort.referentie.Verzekerde;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/** The base register with the edits of an example, as of one number. */
record Proefregister(
    List<Verzekerde> verzekerden,
    List<Indicatie> indicaties,
    List<Zorgtoewijzing> toewijzingen,
    List<Aanbieder> aanbieders,
    List<Aanbiederrelatie> relaties,
    List<Contract> contracten,
    List<Contracttarief> tarieven,
    List<Bevoegdheid> bevoegdheden) {
  static final long STAND = 3;

  static Proefregister van(Map<String, String> bewerkingen) {
    Proeftabellen t = Proeftabellen.van("register", bewerkingen);
    return new Proefregister(
        t.rijen("verzekerden", Proefregister::verzekerde),
        t.rijen(
            "indicaties",
            r -> new Indicatie(r.tekst("persoon"), r.tekst("besluitnummer"), r.geldig(), STAND)),
        t.rijen("toewijzingen", Proefregister::toewijzing),
        t.rijen("aanbieders", Proefregister::aanbieder),
        t.rijen("relaties", Proefregister::relatie),
        t.rijen("contracten", Proefregister::contract),
        t.rijen("contracttarieven", Proefregister::tarief),
        t.rijen("bevoegdheden", Proefregister::bevoegdheid));
  }

  private static Verzekerde verzekerde(Rij r) {
    return new Verzekerde(
        r.tekst("persoon"),
        r.datum("geboortedatum"),
        r.tekst("naam"),
        r.tekst("geslacht"),
        r.tekst("uzovi"),
        r.periode("verzekerd_van", "verzekerd_tot"),
        r.mogelijk("overleden_op"),
        STAND);
  }

  private static Zorgtoewijzing toewijzing(Rij r) {
    String zorgzwaarte = r.tekst("zorgzwaarte");
    String functie = r.tekst("functie");
    return new Zorgtoewijzing(
        r.tekst("nummer"),
        r.tekst("persoon"),
        r.tekst("besluitnummer"),
        zorgzwaarte.isEmpty() ? "000" : zorgzwaarte,
        functie.isEmpty() ? "00" : functie,
        r.tekst("leveringsvorm"),
        r.tekst("uitvoerder"),
        r.geldig(),
        r.ja("opname"),
        r.mogelijk("aanvang"),
        r.mogelijk("einde"),
        STAND);
  }

  private static Aanbieder aanbieder(Rij r) {
    return new Aanbieder(
        r.tekst("agb"),
        r.tekst("naam"),
        Aanbiedersoort.valueOf(r.tekst("soort")),
        r.geldig(),
        STAND);
  }

  private static Aanbiederrelatie relatie(Rij r) {
    return new Aanbiederrelatie(
        Relatiesoort.valueOf(r.tekst("soort")), r.tekst("van"), r.tekst("naar"), r.geldig(), STAND);
  }

  private static Contract contract(Rij r) {
    return new Contract(
        r.tekst("nummer"),
        r.tekst("agb"),
        r.tekst("uzovi"),
        r.geldig(),
        r.ja("behandeling"),
        r.ja("nulbedrag"),
        STAND);
  }

  private static Contracttarief tarief(Rij r) {
    String centen = r.tekst("tarief");
    return new Contracttarief(
        r.tekst("contract"),
        r.tekst("lijst"),
        r.tekst("prestatie"),
        centen.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(centen)),
        r.geldig(),
        STAND);
  }

  private static Bevoegdheid bevoegdheid(Rij r) {
    return new Bevoegdheid(
        r.tekst("agb"), r.tekst("lijst"), r.tekst("prestatie"), r.geldig(), STAND);
  }
}
