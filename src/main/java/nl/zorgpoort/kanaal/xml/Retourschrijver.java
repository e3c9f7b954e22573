package nl.zorgpoort.kanaal.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Melding;
import nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;
import nl.zorgpoort.verwerking.factuur.Factuurpost.Lezing;

/** Writes the retour of an invoice: retour-bedrijfszorg-1.0. */
final class Retourschrijver {
  private static final String NAAMRUIMTE = "urn:zorgpoort:bedrijfszorg:retour:1.0";

  private final Retourteksten teksten;

  Retourschrijver(Retourteksten teksten) {
    this.teksten = teksten;
  }

  /** Of an invoice that does not hold to its XSD: every place that is wrong. */
  String schrijf(Lezing.Fout fout, LocalDate besloten) {
    Xmlschrift xml = new Xmlschrift("retour", NAAMRUIMTE);
    fout.kenmerken().kenmerk().ifPresent(k -> xml.element("kenmerk", k));
    fout.kenmerken().aanbieder().ifPresent(a -> xml.element("aanbieder", a));
    fout.kenmerken().factuurnummer().ifPresent(f -> xml.element("factuurnummer", f));
    xml.element("besloten", besloten.toString())
        .element("uitslag", "afgekeurd")
        .element("toegekend", bedrag(0));
    for (Antwoord.Melding melding : fout.meldingen()) {
      xml.open("melding").attribuut("code", melding.code());
      plaats(xml, "regel", melding.regel());
      plaats(xml, "kolom", melding.kolom());
      xml.tekst(melding.nl()).sluit();
    }
    return xml.sluit().geheel();
  }

  private static void plaats(Xmlschrift xml, String naam, int plaats) {
    if (plaats > 0) {
      xml.attribuut(naam, Integer.toString(plaats));
    }
  }

  String schrijf(Besluit besluit, LocalDate besloten) {
    Xmlschrift xml =
        new Xmlschrift("retour", NAAMRUIMTE)
            .element("kenmerk", besluit.factuur().kenmerk())
            .element("aanbieder", besluit.factuur().aanbieder())
            .element("factuurnummer", besluit.factuur().nummer())
            .element("besloten", besloten.toString())
            .element("uitslag", uitslag(besluit.regels()))
            .element("toegekend", bedrag(besluit.toegekend()));
    meldingen(xml, besluit.meldingen());
    besluit.regels().forEach(regel -> declaratie(xml, regel));
    return xml.sluit().geheel();
  }

  private void declaratie(Xmlschrift xml, Regelbesluit regel) {
    xml.open("declaratie").element("referentie", regel.declaratie().referentie());
    regel.declaratie().credit().ifPresent(eerder -> xml.element("eerdereReferentie", eerder));
    xml.element("registratie", regel.declaratie().registratie())
        .element("uitslag", regel.toegekend() ? "toegekend" : "afgekeurd")
        .element("toegekend", bedrag(regel.restant()));
    meldingen(xml, regel.meldingen());
    xml.sluit();
  }

  private void meldingen(Xmlschrift xml, List<Melding> meldingen) {
    for (Melding melding : meldingen) {
      xml.open("melding")
          .attribuut("code", melding.code())
          .tekst(teksten.nederlands(melding))
          .sluit();
    }
  }

  private static String uitslag(List<Regelbesluit> regels) {
    if (regels.stream().allMatch(Regelbesluit::toegekend)) {
      return "toegekend";
    }
    return regels.stream().anyMatch(Regelbesluit::toegekend) ? "deels" : "afgekeurd";
  }

  private static String bedrag(long centen) {
    return BigDecimal.valueOf(centen, 2).toPlainString();
  }
}
