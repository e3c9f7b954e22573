package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Verzekerde;

/**
 * The person is insured and alive on the days of the line. The day of death is insured, so that
 * care before the death stays payable.
 */
final class D17 implements Inhoudsregel {

  @Override
  public String id() {
    return "D17";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    List<Verzekerde> rijen = naslag.lijn(regel).dossier().verzekerden();
    List<Periode> verzekerd = new ArrayList<>();
    for (Verzekerde v : rijen) {
      if (v.uzovi().equals(regel.uzovi())) {
        verzekerd.add(v.verzekerd());
      }
    }
    Optional<LocalDate> overleden = overleden(rijen);
    if (overleden.isEmpty() && Dekking.alles(regel.zorg(), verzekerd)) {
      return Optional.empty();
    }
    if (overleden.filter(regel.zorg().van()::isAfter).isPresent()) {
      return oordeel("0328", "begindatum", "D17.overleden", regel, rijen);
    }
    if (!Dekking.iets(regel.zorg(), verzekerd)) {
      return oordeel("0320", "begindatum", "D17.niet-verzekerd", regel, rijen);
    }
    boolean sterft = overleden.filter(regel.zorg().tot()::isAfter).isPresent();
    return sterft || !Dekking.alles(regel.zorg(), verzekerd)
        ? oordeel("0506", "einddatum", "D17.deels-verzekerd", regel, rijen)
        : Optional.empty();
  }

  private static Optional<LocalDate> overleden(List<Verzekerde> rijen) {
    Optional<LocalDate> uit = Optional.empty();
    for (Verzekerde v : rijen) {
      if (v.overleden().isPresent() && (uit.isEmpty() || v.overleden().get().isBefore(uit.get()))) {
        uit = v.overleden();
      }
    }
    return uit;
  }

  private static Optional<Oordeel> oordeel(
      String code, String rol, String tekst, Declaratieregel regel, List<Verzekerde> rijen) {
    return Optional.of(
        new Oordeel(
            code,
            rol,
            tekst,
            List.of(regel.uzovi()),
            rijen.isEmpty()
                ? List.of(Vergelijking.geenRij("verzekerden", "deze persoon"))
                : rijen.stream().map(Vergelijking::van).toList()));
  }
}
