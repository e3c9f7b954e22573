package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Regelinstelling;
import nl.zorgpoort.referentie.Zwaarte;

/** What a credit line finds where it points; only an open debit line is compared any further. */
sealed interface Kredietstand {

  /** Debit and credit stand in one file, and no earlier delivery knows the reference (F06). */
  record Samen() implements Kredietstand {}

  /** No earlier debit line of the declarant has the reference (F01). */
  record Onbekend() implements Kredietstand {}

  /** The debit line was rejected (F02). */
  record Afgekeurd(EerdereRegel debet) implements Kredietstand {}

  /** The debit line was taken back before (F05). */
  record Gecrediteerd(EerdereRegel debet, EerdereRegel credit) implements Kredietstand {}

  /** The debit line is granted and can be taken back (F03, F04, F10). */
  record Open(EerdereRegel debet) implements Kredietstand {}

  static Kredietstand van(Declaratieregel credit, Naslag naslag) {
    if (samen(credit.vorige(), naslag) && keurtAf(naslag.instelling("F06"))) {
      return new Samen();
    }
    Optional<EerdereRegel> debet = debet(naslag.metReferentie(credit.vorige()));
    return debet.isEmpty() ? new Onbekend() : bekend(debet.get(), naslag);
  }

  private static Kredietstand bekend(EerdereRegel debet, Naslag naslag) {
    if (debet.afgekeurd()) {
      return new Afgekeurd(debet);
    }
    return naslag
        .creditOp(debet.referentie())
        .filter(credit -> credit.laterDan(debet))
        .<Kredietstand>map(credit -> new Gecrediteerd(debet, credit))
        .orElseGet(() -> new Open(debet));
  }

  /** Whether this file has debit and credit of a reference that no earlier delivery has. */
  static boolean samen(String referentie, Naslag naslag) {
    return naslag.vooronderzoek().samen().heeft(referentie)
        && naslag.metReferentie(referentie).isEmpty();
  }

  /** The last granted line: a line that was rejected for its reference (E23) hides it not. */
  private static Optional<EerdereRegel> debet(List<EerdereRegel> regels) {
    List<EerdereRegel> debet = regels.stream().filter(r -> !r.credit()).toList();
    return laatste(debet.stream().filter(r -> !r.afgekeurd()).toList()).or(() -> laatste(debet));
  }

  private static Optional<EerdereRegel> laatste(List<EerdereRegel> regels) {
    return regels.stream().reduce((een, ander) -> een.laterDan(ander) ? een : ander);
  }

  private static boolean keurtAf(Regelinstelling instelling) {
    return instelling.aan() && instelling.zwaarte() == Zwaarte.AFKEUREN;
  }
}
