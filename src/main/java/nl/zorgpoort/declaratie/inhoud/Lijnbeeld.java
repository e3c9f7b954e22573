package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** What several rules ask of one line, worked out once. */
final class Lijnbeeld {
  private final Declaratieregel regel;
  private final Dossier dossier;
  private final Dienstrijen dienst;
  private final Koppelrijen koppelrijen;
  private final Koppeldag begindag;
  private final Prestatiesleutel sleutel;
  private Optional<Toewijzingskeuze.Stap> toewijzing = Optional.empty();
  private boolean gekozen;

  Lijnbeeld(Declaratieregel regel, Dossier dossier, Dienstrijen dienst) {
    this.regel = regel;
    this.dossier = dossier;
    this.dienst = dienst;
    koppelrijen = dienst.met(regel.functie(), regel.zorgzwaarte());
    begindag = koppelrijen.op(regel.zorg().van());
    sleutel = Prestatiesleutel.van(regel);
  }

  /** Whether it is of this very line. */
  @SuppressWarnings("ReferenceEquality") // a line is asked for over and over: it is the same one
  boolean van(Declaratieregel ander) {
    return regel == ander;
  }

  Dossier dossier() {
    return dossier;
  }

  /** Rows of the control set for its service, of any day. */
  Dienstrijen dienst() {
    return dienst;
  }

  /** Rows of the koppeltabel with its function and care weight, of any day. */
  Koppelrijen koppelrijen() {
    return koppelrijen;
  }

  /** What the koppeltabel says on its first day. */
  Koppeldag begindag() {
    return begindag;
  }

  /** What makes another line the same care. */
  Prestatiesleutel sleutel() {
    return sleutel;
  }

  /** What the choice of an allocation ended on; four rules ask for it. */
  Optional<Toewijzingskeuze.Stap> toewijzing(Naslag naslag) {
    if (!gekozen) {
      toewijzing = Toewijzingskeuze.stap(regel, naslag);
      gekozen = true;
    }
    return toewijzing;
  }
}
