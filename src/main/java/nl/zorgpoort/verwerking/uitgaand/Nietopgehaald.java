package nl.zorgpoort.verwerking.uitgaand;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitberichten;

/**
 * Registrations that lie too long: the CZO did not fetch them, or we could not deliver them. Within
 * five working days the provider has to call the employee, so this is told after fewer.
 */
public final class Nietopgehaald {
  private static final int HOOGSTENS = 500;
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Uitberichten berichten;
  private final Partners partners;
  private final Function<Instant, Predicate<LocalDate>> werkdag;
  private final int werkdagen;
  private final InstantSource klok;

  /**
   * @param werkdag whether people work on a day, by what holds at a moment
   * @param werkdagen whole working days after the day of delivery
   */
  public Nietopgehaald(
      Uitberichten berichten,
      Partners partners,
      Function<Instant, Predicate<LocalDate>> werkdag,
      int werkdagen,
      InstantSource klok) {
    this.berichten = berichten;
    this.partners = partners;
    this.werkdag = werkdag;
    this.werkdagen = werkdagen;
    this.klok = klok;
  }

  /**
   * A registration that lies.
   *
   * @param aan contact of the CZO
   */
  public record Signaal(long nr, String registratie, String account, String aan) {}

  /** What is to be told, each once. */
  public List<Signaal> signalen() {
    Instant nu = klok.instant();
    LocalDate grens = Werkdagen.terug(Aanlevering.dag(nu), werkdagen, werkdag.apply(nu));
    return berichten.nietOpgehaald(grens.atStartOfDay(AMSTERDAM).toInstant(), HOOGSTENS).stream()
        .map(this::signaal)
        .toList();
  }

  private Signaal signaal(Uitbericht bericht) {
    String contact =
        partners
            .zoek(bericht.account())
            .flatMap(van -> van.account().registraties())
            .orElseThrow(() -> new IllegalStateException("no CZO " + bericht.account()))
            .contact();
    return new Signaal(bericht.nr(), bericht.registratie(), bericht.account(), contact);
  }

  /** Staff and the CZO know. */
  public void gesignaleerd(long nr) {
    berichten.gesignaleerd(nr);
  }
}
