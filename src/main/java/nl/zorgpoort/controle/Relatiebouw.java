package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** What a relation is compiled from: its definition, and its fields with their places. */
record Relatiebouw(
    Berichtstandaard standaard, Codelijsten lijsten, Relatie relatie, List<Veld> velden) {

  static Relatiebouw van(Berichtstandaard standaard, Codelijsten lijsten, Relatie relatie) {
    List<Veld> velden = relatie.velden().stream().map(nr -> veld(standaard, nr)).toList();
    return new Relatiebouw(standaard, lijsten, relatie, velden);
  }

  static Veld veld(Berichtstandaard standaard, String nummer) {
    for (Recordtype type : standaard.recordtypes()) {
      for (int i = 0; i < type.rubrieken().size(); i++) {
        Rubriek r = type.rubrieken().get(i);
        if (r.nummer().equals(nummer)) {
          return new Veld(r, i);
        }
      }
    }
    throw new IllegalStateException(standaard.id() + " has no field " + nummer);
  }

  Veld veld(int i) {
    return velden.get(i);
  }

  String parameter(String naam) {
    String waarde = relatie.parameters().get(naam);
    if (waarde == null) {
      throw new IllegalStateException("relation " + relatie.soort() + " needs " + naam);
    }
    return waarde;
  }

  Set<String> woorden(String parameter) {
    return Arrays.stream(parameter(parameter).split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** A finding on one of the fields, with the code and the sentence of this relation. */
  void meld(Recordlezing lezing, Veld veld) {
    lezing.meld(
        veld.rubriek(),
        relatie.regel(),
        relatie.retourcode(),
        Trap.BESTAND,
        "relatie." + relatie.soort());
  }

  static long sleutel(String code) {
    byte[] bytes = code.getBytes(StandardCharsets.ISO_8859_1);
    return Codetabel.sleutel(bytes, 0, bytes.length);
  }
}
