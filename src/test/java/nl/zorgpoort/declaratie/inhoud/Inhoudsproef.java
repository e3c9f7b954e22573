package nl.zorgpoort.declaratie.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Inhoudsopgave;
import nl.zorgpoort.controle.Inhoudsopgave.Eerdere;
import nl.zorgpoort.controle.Regelbestandsbouw;
import nl.zorgpoort.controle.Regelbewerking;
import nl.zorgpoort.controle.Regelproef;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.declaratie.inhoud.Beslisweg.Levering;
import nl.zorgpoort.declaratie.inhoud.Beslisweg.Uitkomst;
import nl.zorgpoort.referentie.Controleset;

/** Decides the file of an example, after the deliveries before it. */
final class Inhoudsproef {
  static final String KANAAL = "proefpartner";

  /** The debit line that the credit line of the valid file takes back. */
  private static final Map<String, String> OUD =
      Map.of(
          "0116", "F2026-08",
          "0117", "20260918",
          "3.0427", "D",
          "3.0430", "D",
          "3.0431", "REF-OUD-1",
          "3.0432", "");

  private static final LocalDate OUD_ONTVANGEN = LocalDate.of(2026, 9, 21);

  private final Beslisweg weg;
  private final Proefregister register;
  private final Controleset controleset;
  private final String kanaal;
  private final Map<String, Map<EerdereRegel, byte[]>> boek = new LinkedHashMap<>();
  private long volgnummer;

  private Inhoudsproef(Beslisweg weg, Inhoudsopgave opgave) {
    this.weg = weg;
    register = Proefregister.van(opgave.register());
    controleset = Proefcontroleset.van(opgave.controleset());
    kanaal = opgave.kanaal().orElse(KANAAL);
  }

  static Uitkomst beslis(Beslisweg weg, Regelvoorbeeld voorbeeld) {
    Inhoudsproef proef = new Inhoudsproef(weg, voorbeeld.inhoud());
    LocalDate ontvangen = voorbeeld.ontvangen().orElse(Regelproef.ONTVANGEN);
    return proef.beslis(
        voorbeeld.inhoud().eerder(), new Eerdere(voorbeeld.ei(), ontvangen, voorbeeld.bewerking()));
  }

  /** The file that examples edit, as it is. */
  static Uitkomst onbewerkt(Beslisweg weg, String ei) {
    return new Inhoudsproef(weg, Inhoudsopgave.GEEN)
        .beslis(List.of(), new Eerdere(ei, Regelproef.ONTVANGEN, bewerking(Map.of(), List.of())));
  }

  private Uitkomst beslis(List<Eerdere> eerder, Eerdere laatste) {
    Regelbewerking oud = bewerking(OUD, List.of(2, 3, 4, 5, 6, 7, 9));
    Uitkomst eerste = lever(new Eerdere(laatste.ei(), OUD_ONTVANGEN, oud));
    assertThat(eerste.technisch()).as("the delivery before all").isEmpty();
    eerder.forEach(this::lever);
    return lever(laatste);
  }

  private static Regelbewerking bewerking(Map<String, String> zet, List<Integer> schrap) {
    return new Regelbewerking(
        zet,
        schrap,
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        "",
        true);
  }

  private Uitkomst lever(Eerdere eerdere) {
    byte[] bytes =
        Regelbestandsbouw.bouw(Regelproef.STANDAARD, eerdere.ei(), eerdere.bewerking()).bytes();
    volgnummer++;
    Levering levering =
        new Levering(
            volgnummer, "levering-" + volgnummer + ".txt", bytes, eerdere.ontvangen(), kanaal);
    String omgeving =
        Proeflezer.veld(new String(bytes, 0, 310, StandardCharsets.ISO_8859_1), "0105");
    Map<EerdereRegel, byte[]> geschiedenis =
        boek.computeIfAbsent(omgeving, o -> new LinkedHashMap<>());
    Geheugenbron bron = new Geheugenbron(register);
    geschiedenis.forEach(bron::voegToe);
    Uitkomst uit = weg.beslis(levering, controleset, bron);
    assertThat(bron.vragen).as("fetches").hasSizeLessThanOrEqualTo(2);
    geschiedenis.putAll(uit.regels());
    return uit;
  }
}
