package nl.zorgpoort.verwerking.registratie;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraag;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.verwerking.Vingerafdruk;

/** What makes two requests the same: all they say, however their XML is laid out. */
final class Aanvraagafdruk {
  private Aanvraagafdruk() {}

  /** SHA-256, lower-case hex. */
  static String van(Aanvraag a) {
    List<String> delen =
        Stream.concat(
                Stream.of(
                    a.kenmerk(),
                    a.werkgever(),
                    a.aanvrager().soort().name(),
                    a.aanvrager().naam(),
                    a.interventie(),
                    a.aanbieder().orElse(""),
                    a.czo().orElse(""),
                    Boolean.toString(a.ontdubbelen()),
                    a.aangemeld().toString(),
                    Boolean.toString(a.offerte())),
                a.werknemer().stream().flatMap(Aanvraagafdruk::delen))
            .toList();
    // The length goes before each part, so that no two lists of parts read the same.
    String tekst =
        delen.stream().map(deel -> deel.length() + ":" + deel).collect(Collectors.joining());
    return Vingerafdruk.sha256(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> delen(Werknemer w) {
    return Stream.of(
        w.naam(), w.geboortedatum().toString(), w.mailadres(), w.telefoon().orElse(""), w.taal());
  }
}
