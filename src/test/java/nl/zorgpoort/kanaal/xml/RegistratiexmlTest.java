package nl.zorgpoort.kanaal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.registratie.Xmlpost.Lezing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the XSD counts as a character stays one: our answers repeat it, and hold to theirs. */
class RegistratiexmlTest {
  private static final Registratiexml XML = new Registratiexml();

  private static String kenmerk(String kenmerk) throws IOException {
    String aanvraag = Files.readString(Path.of("samples/bedrijfszorg-registratie/aanvraag.xml"));
    byte[] bytes = aanvraag.replace("WL-2026-0001", kenmerk).getBytes(StandardCharsets.UTF_8);
    Lezing lezing = XML.lees(Berichtsoort.AANVRAAG, new ByteArrayInputStream(bytes));
    return ((Lezing.Goed) lezing).bericht().kenmerk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2003", "\u2028", "\u3000", "\u00a0"})
  void aReferenceOfAWideSpaceIsNotEmptied(String spatie) throws IOException {
    String gelezen = kenmerk(spatie);
    assertThat(gelezen).isEqualTo(spatie);
    String antwoord =
        XML.schrijf(
            new Antwoord("a.xml", Optional.of(gelezen), Optional.of("R000000001"), List.of()));
    byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
    assertThat(new Schemapoort(1 << 20).lees("antwoord-1.0", new ByteArrayInputStream(bytes)))
        .isInstanceOf(Schemapoort.Uitslag.Geldig.class);
  }

  @Test
  void whiteSpaceOfXmlIsTakenTogether() throws IOException {
    assertThat(kenmerk("\n\t A \n B \r\n")).isEqualTo("A B");
  }
}
