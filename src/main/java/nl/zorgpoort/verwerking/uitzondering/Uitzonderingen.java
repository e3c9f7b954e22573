package nl.zorgpoort.verwerking.uitzondering;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingsboek.Lijn;
import nl.zorgpoort.verwerking.uitzondering.Voorstel.Status;

/**
 * Lets a provider's new line through although a rule rejects it, because one person proposes it
 * with a reason and another one agrees. What was decided stays as it is.
 */
public final class Uitzonderingen {
  private final Uitzonderingsboek boek;
  private final Aanleveringen aanleveringen;
  private final Dossierkast kast;
  private final Besluitarchief archief;
  private final InstantSource klok;

  public Uitzonderingen(
      Uitzonderingsboek boek,
      Aanleveringen aanleveringen,
      Dossierkast kast,
      Besluitarchief archief,
      InstantSource klok) {
    this.boek = boek;
    this.aanleveringen = aanleveringen;
    this.kast = kast;
    this.archief = archief;
    this.klok = klok;
  }

  /** What came of it. */
  public enum Uitkomst {
    GEDAAN,
    /**
     * The line is not rejected by this rule, came by a test channel, or nobody may except from it.
     */
    KAN_NIET,
    /** Somebody did so before. */
    AL_GEDAAN,
    /** Who proposes does not decide. */
    ZELFDE_PERSOON,
    /** An import runs; later it can be done. */
    BEZET
  }

  /** Proposes an exception for a line that this rule rejected. */
  public Uitkomst stelVoor(
      Aanlevering aanlevering, int regel, String regelId, String reden, String door) {
    Optional<Lijn> lijn = lijn(aanlevering, regel);
    boolean echt = aanlevering.omgeving() == Omgeving.PRODUCTIE;
    if (!echt || lijn.isEmpty() || !afgekeurdDoor(lijn.get(), regel, regelId)) {
      return Uitkomst.KAN_NIET;
    }
    Voorstel voorstel =
        new Voorstel(
            0,
            aanlevering.volgnummer(),
            regel,
            regelId,
            reden,
            door,
            klok.instant(),
            Status.OPEN,
            "");
    return boek.stelVoor(voorstel) ? Uitkomst.GEDAAN : Uitkomst.AL_GEDAAN;
  }

  private boolean afgekeurdDoor(Lijn lijn, int regel, String regelId) {
    Prestatieregel prestatie = lijn.regel();
    return Uitzondering.REGELS.contains(regelId)
        && prestatie.besluit().afgekeurd()
        && prestatie.vorige().isEmpty()
        && archief.bevindingen(lijn.besluit().poging(), Set.of(regel)).stream()
            .anyMatch(b -> b.regel() == regel && b.regelId().equals(regelId));
  }

  private Optional<Lijn> lijn(Aanlevering aanlevering, int regel) {
    Optional<Vastgelegd> besluit = archief.besluit(aanlevering.id());
    return besluit.flatMap(
        b ->
            archief
                .regel(b.poging(), regel)
                .map(r -> new Lijn(boek.declarant(aanlevering.volgnummer()), b, r)));
  }

  /** Decides on a proposal of somebody else; of two who do so at once the first one counts. */
  public Uitkomst besluit(long nr, boolean toestaan, String door) {
    Voorstel voorstel = boek.zoek(nr).orElseThrow();
    if (voorstel.door().equals(door)) {
      return Uitkomst.ZELFDE_PERSOON;
    }
    if (!toestaan) {
      return boek.wijsAf(nr, door, klok.instant()) ? Uitkomst.GEDAAN : Uitkomst.AL_GEDAAN;
    }
    return kast.metVolgnummer(voorstel.volgnummer())
        .flatMap(aanleveringen::zoek)
        .flatMap(aanlevering -> lijn(aanlevering, voorstel.regel()))
        .map(lijn -> staToe(voorstel, lijn, door))
        .orElse(Uitkomst.KAN_NIET);
  }

  private Uitkomst staToe(Voorstel voorstel, Lijn lijn, String door) {
    try {
      return boek.staToe(voorstel, lijn, door, klok.instant())
          ? Uitkomst.GEDAAN
          : Uitkomst.AL_GEDAAN;
    } catch (ImportBezet e) {
      return Uitkomst.BEZET;
    }
  }
}
