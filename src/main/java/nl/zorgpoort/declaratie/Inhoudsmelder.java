package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.inhoud.Bevonden;
import nl.zorgpoort.declaratie.inhoud.Vergeleken;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;

/** Makes findings on a record of what content rules say of it. For one file and one thread. */
final class Inhoudsmelder {
  private final Berichtstandaard heen;
  private final Map<String, Rubriek> rubrieken = new HashMap<>();

  Inhoudsmelder(Berichtstandaard heen) {
    this.heen = heen;
  }

  /** Findings on the opening record; they reject the file. In their order. */
  List<Bevinding> opVoorloop(String voorloop, List<Bevonden> bevonden) {
    byte[] bytes = voorloop.getBytes(StandardCharsets.ISO_8859_1);
    return meld(new Heenrecord(1, 0, bytes, List.of()), Niveau.BESTAND, bevonden);
  }

  /** Findings on an insured or a line, in their order. */
  List<Bevinding> op(Heenrecord record, List<Bevonden> bevonden) {
    return meld(record, Niveau.RECORD, bevonden);
  }

  private List<Bevinding> meld(Heenrecord record, Niveau niveau, List<Bevonden> bevonden) {
    return bevonden.isEmpty()
        ? List.of()
        : bevonden.stream().map(b -> bevinding(record, niveau, b)).sorted().toList();
  }

  private Bevinding bevinding(Heenrecord record, Niveau niveau, Bevonden bevonden) {
    Rubriek veld = veld(record.kenmerk(), bevonden.oordeel().rol());
    long van = record.offset() + veld.begin();
    return new Bevinding(
        record.regel(),
        record.kenmerk(),
        Optional.of(veld.nummer()),
        bevonden.regelId(),
        niveau,
        Trap.INHOUD,
        bevonden.code(),
        van,
        van + veld.lengte(),
        new String(record.bytes(), veld.begin(), veld.lengte(), StandardCharsets.ISO_8859_1),
        bevonden.bericht(),
        bevonden.oordeel().vergeleken().stream().map(Inhoudsmelder::regel).toList());
  }

  private static String regel(Vergeleken v) {
    return v.tabel() + " | " + v.rij() + " | " + v.stand();
  }

  private Rubriek veld(String kenmerk, String rol) {
    Rubriek veld = rubrieken.computeIfAbsent(rol, heen::rol);
    Recordtype type = heen.verplicht(kenmerk);
    if (type.rubriek(veld.nummer()).isEmpty()) {
      throw new IllegalStateException(rol + " is no field of record " + kenmerk);
    }
    return veld;
  }
}
