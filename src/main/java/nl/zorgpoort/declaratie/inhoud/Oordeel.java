package nl.zorgpoort.declaratie.inhoud;

import java.util.List;

/**
 * What a content rule says of what it was given, when it has something to say. Names no field
 * numbers: {@code rol} is the role of a field in the definition of the standard.
 *
 * @param code return code by default; a setting may put another in its place
 * @param rol role of the field that the finding points at, for example {@code prestatie}
 * @param tekst key of the sentence, for example {@code G05.wijkt-af}
 * @param waarden what is filled in in the sentence; never a BSN or a name
 * @param vergeleken rows of register, control set or history that it was compared with
 */
public record Oordeel(
    String code, String rol, String tekst, List<String> waarden, List<Vergeleken> vergeleken) {

  public Oordeel {
    waarden = List.copyOf(waarden);
    vergeleken = List.copyOf(vergeleken);
  }
}
