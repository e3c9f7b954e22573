package nl.zorgpoort.verwerking.factuur;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Melding;
import nl.zorgpoort.grootboek.Journaal;
import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * The line decisions of an invoice in the terms of the ledger: claimed is the remainder, because
 * the ontdubbeld part is paid by another. The month is that of the invoice, as a declaration need
 * not say when it was carried out.
 */
public final class Factuurboeking {
  /** What stands for a care office. */
  public static final String BEDRIJFSZORG = "BZ";

  private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("uuuuMM");

  private final Besluit besluit;

  /**
   * @param besluit on an invoice that was not refused as a whole
   */
  public Factuurboeking(Besluit besluit) {
    this.besluit = besluit;
  }

  /** One per declaration, numbered from 1. */
  public List<Regelbesluit> regels() {
    List<Regelbesluit> regels = new ArrayList<>();
    String maand = maand(besluit.factuur().datum());
    for (nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit r : besluit.regels()) {
      Declaratie d = r.declaratie();
      long ingediend = d.credit().isPresent() ? Math.negateExact(d.restant()) : d.restant();
      regels.add(
          new Regelbesluit(
              regels.size() + 1,
              0,
              maand,
              ingediend,
              r.restant(),
              r.restant(),
              r.meldingen().stream().map(Melding::code).distinct().toList(),
              !r.toegekend()));
    }
    return List.copyOf(regels);
  }

  /** Its journal. */
  public Journaal journaal() {
    Journaal journaal = new Journaal(besluit.factuur().aanbieder(), BEDRIJFSZORG);
    regels().forEach(journaal::voegToe);
    return journaal;
  }

  private static String maand(LocalDate datum) {
    return MAAND.format(datum);
  }
}
