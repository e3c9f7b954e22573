package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** In which fields a credit line must equal its debit line, in the order of the message. */
final class Verschil {
  private static final Map<String, Function<Declaratie, Object>> VELDEN = velden();

  private Verschil() {}

  private static Map<String, Function<Declaratie, Object>> velden() {
    Map<String, Function<Declaratie, Object>> velden = new LinkedHashMap<>();
    velden.put("werkgever", Declaratie::werkgever);
    velden.put("registratie", Declaratie::registratie);
    velden.put("interventie", Declaratie::interventie);
    velden.put("regime", Declaratie::regime);
    velden.put("uitvoeringsdatum", Declaratie::uitvoering);
    velden.put("bruto", Declaratie::bruto);
    velden.put("ontdubbeld", Declaratie::ontdubbeld);
    velden.put("polis", Declaratie::polis);
    velden.put("akkoord", Declaratie::akkoord);
    velden.put("btwBedrag", Declaratie::btwBedrag);
    velden.put("btwTarief", Declaratie::btwTarief);
    return velden;
  }

  static List<String> velden(Declaratie een, Declaratie ander) {
    return VELDEN.entrySet().stream()
        .filter(v -> !v.getValue().apply(een).equals(v.getValue().apply(ander)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
