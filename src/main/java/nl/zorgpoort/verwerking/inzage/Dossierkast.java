package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.aflevering.Uitbak;
import nl.zorgpoort.verwerking.beoordeling.Zending.Soort;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** What there is to show of one delivery beside the decision itself. */
public interface Dossierkast {

  /** A state and since when. */
  record Wissel(Staat staat, Instant op) {}

  /**
   * What one return code came to.
   *
   * @param regels decided lines that have it
   * @param centen claimed less granted on those lines
   */
  record Telling(String retourcode, long bevindingen, long regels, long centen) {}

  /**
   * What answers it.
   *
   * @param inhoud owner of its chunks
   */
  record Stuk(
      Soort soort,
      String account,
      String naam,
      UUID inhoud,
      String sha256,
      long grootte,
      Uitbak.Status status,
      Instant sinds) {}

  /**
   * A decided line on one row.
   *
   * @param credit whether it takes an earlier one back
   */
  record Regelvondst(
      UUID aanlevering,
      long volgnummer,
      String bestandsnaam,
      Instant beslotenOp,
      int regel,
      String uitvoerder,
      String prestatie,
      String begindatum,
      String einddatum,
      boolean credit,
      String referentie,
      String vorige,
      long ingediend,
      long toegekend,
      List<String> codes) {
    public Regelvondst {
      codes = List.copyOf(codes);
    }
  }

  /** The id of the delivery with this order of intake. */
  Optional<UUID> metVolgnummer(long volgnummer);

  /** AGB code of its declarant; empty when it has none. */
  String declarant(long volgnummer);

  /** Its life, in order. */
  List<Wissel> leven(long volgnummer);

  /** What its findings came to, the most expensive code first. */
  List<Telling> tellingen(long volgnummer);

  /** What answers it, the report first. */
  List<Stuk> stukken(long volgnummer);

  /** Why it is in Storing; empty when it is not. */
  String storing(long volgnummer);

  /** Numbers of records that have this code, in order, after this one. */
  List<Integer> regelsMetCode(long volgnummer, String retourcode, int na, int hoogstens);

  /**
   * Lines of one declarant that are tied to each other by reference: the line itself, what it takes
   * back, what takes it back; in the order of their decision.
   */
  List<Regelvondst> spoor(String declarant, String referentie, String vorige, Zicht zicht);

  /** Decided lines of a person within this view, the latest delivery first. */
  List<Regelvondst> vanClient(String bsn, Zicht zicht, int hoogstens);
}
