package nl.zorgpoort.controle;

import java.util.Set;
import nl.zorgpoort.standaard.Berichtstandaard;

/** The relations that concern the file as a whole, by the names that a definition uses. */
final class Structuurregels {
  static final String REGELEINDE = "regeleinde";
  static final String EERSTE_RECORD = "eerste-record";
  static final String LAATSTE_RECORD = "laatste-record";
  static final String RECORDTYPE_LEESBAAR = "recordtype-leesbaar";
  static final String RECORDTYPE_TOEGESTAAN = "recordtype-toegestaan";
  static final String VOLGORDE = "volgorde";
  static final String ONDERLIGGEND = "onderliggend-record";
  static final String RECORDLENGTE = "recordlengte";
  static final String NUMMERING = "nummering";
  static final String COMMENTAAR_BIJ = "commentaar-bij";
  static final String COMMENTAARREGEL = "commentaarregel";
  static final String TELLING = "telling";
  static final String SOM = "som";
  static final String SOMTEKEN = "somteken";
  static final String UNIEK = "uniek";

  private static final Set<String> ALLE =
      Set.of(
          REGELEINDE,
          EERSTE_RECORD,
          LAATSTE_RECORD,
          RECORDTYPE_LEESBAAR,
          RECORDTYPE_TOEGESTAAN,
          VOLGORDE,
          ONDERLIGGEND,
          RECORDLENGTE,
          NUMMERING,
          COMMENTAAR_BIJ,
          COMMENTAARREGEL,
          TELLING,
          SOM,
          SOMTEKEN,
          UNIEK);

  private Structuurregels() {}

  /** Refuses a definition that asks for a relation which nobody checks. */
  static void keur(Berichtstandaard standaard) {
    standaard.relaties().stream()
        .filter(r -> !ALLE.contains(r.soort()) && !Relaties.kent(r.soort()))
        .findFirst()
        .ifPresent(
            r -> {
              throw new IllegalStateException(
                  standaard.id() + " asks for an unknown relation " + r.soort());
            });
  }
}
