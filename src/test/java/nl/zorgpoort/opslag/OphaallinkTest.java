package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.ophaallink.Ophalen;
import nl.zorgpoort.verwerking.ophaallink.Ophalen.Stuk;
import nl.zorgpoort.verwerking.ophaallink.Ophalen.Uitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Links from mail to fetching, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class OphaallinkTest {
  @Parameter Databankkeuze keuze;

  private Ophaalproef proef;

  @BeforeEach
  void maakLeeg() throws IOException {
    proef = new Ophaalproef(keuze.leeg());
  }

  @AfterEach
  void sluit() {
    proef.close();
  }

  private void isDood(String token) {
    assertThat(proef.ophalen.open(token)).isEmpty();
    proef.getoetst.clear();
    assertThat(proef.ophalen.vraag(token, Ophaalproef.CODE)).isInstanceOf(Uitkomst.Onbekend.class);
    assertThat(proef.getoetst)
        .as("judged in vain, which takes as long")
        .containsExactly(Optional.empty());
  }

  @Test
  void theRightCodeGivesTheBytesOnceAndMarksThemFetched() throws IOException {
    String token = proef.verzonden("R1", "eens");
    Stuk stuk = proef.ophalen.open(token).orElseThrow();
    assertThat(stuk.naam()).isEqualTo(Ophaalproef.naam("R1"));
    assertThat(stuk.taal()).isEqualTo("en");
    assertThat(proef.haal(token)).isEqualTo(Ophaalproef.XML);
    assertThat(proef.status("R1")).isEqualTo("OPGEHAALD");
    isDood(token);
  }

  @Test
  void aPartnerThatMayFetchAgainDoes() throws IOException {
    String token = proef.verzonden("R1", "vaker");
    assertThat(proef.haal(token)).isEqualTo(Ophaalproef.XML);
    assertThat(proef.haal(token)).isEqualTo(Ophaalproef.XML);
  }

  @Test
  void whatIsBrokenOffWasNotFetched() throws IOException {
    String token = proef.verzonden("R1", "eens");
    Stuk stuk = ((Uitkomst.Goed) proef.ophalen.vraag(token, Ophaalproef.CODE)).stuk();
    assertThatThrownBy(() -> proef.ophalen.geef(stuk, new Gebroken()))
        .isInstanceOf(IOException.class);
    assertThat(proef.status("R1")).isEqualTo("VERZONDEN");
    assertThat(proef.haal(token)).isEqualTo(Ophaalproef.XML);
  }

  /** Takes all, and fails when that is to leave. */
  private static final class Gebroken extends ByteArrayOutputStream {
    @Override
    public void flush() throws IOException {
      throw new IOException("gone");
    }
  }

  @Test
  void bytesThatAreNotThoseThatWereMadeAreNotHandedOut() throws IOException {
    String token = proef.verzonden("R1", "eens");
    proef
        .opslag
        .brokken()
        .wis(proef.sql.sql("select inhoud from uitbericht").query(UUID.class).single());
    assertThatThrownBy(() -> proef.haal(token)).isInstanceOf(IllegalStateException.class);
    assertThat(proef.status("R1")).isEqualTo("VERZONDEN");
  }

  @Test
  void fiveWrongCodesCloseItAndStaffHearItOnce() throws IOException {
    String token = proef.verzonden("R1", "eens");
    for (int i = 0; i < Ophalen.POGINGEN - 1; i++) {
      assertThat(proef.ophalen.vraag(token, "mis")).isInstanceOf(Uitkomst.Fout.class);
    }
    assertThat(proef.links.gesloten()).isEmpty();
    assertThat(proef.ophalen.vraag(token, "mis")).isInstanceOf(Uitkomst.Onbekend.class);
    isDood(token);
    assertThat(proef.status("R1")).isEqualTo("VERZONDEN");
    assertThat(proef.links.gesloten())
        .singleElement()
        .satisfies(
            g -> {
              assertThat(g.registratie()).isEqualTo("R1");
              proef.links.gemeld(g.bericht());
            });
    assertThat(proef.links.gesloten()).isEmpty();
  }

  @Test
  void theRightCodeLetsCountingStartAnew() throws IOException {
    String token = proef.verzonden("R1", "vaker");
    for (int i = 0; i < Ophalen.POGINGEN - 1; i++) {
      proef.ophalen.vraag(token, "mis");
    }
    proef.haal(token);
    assertThat(proef.ophalen.vraag(token, "mis")).isInstanceOf(Uitkomst.Fout.class);
  }

  @Test
  void manyCodesAtOnceAreNotMoreThanFiveInARow() throws Exception {
    String token = proef.verzonden("R1", "eens");
    ExecutorService velen = Executors.newFixedThreadPool(8);
    try {
      velen.invokeAll(
          Collections.nCopies(40, (Callable<Uitkomst>) () -> proef.ophalen.vraag(token, "mis")));
    } finally {
      velen.shutdownNow();
    }
    assertThat(proef.getoetst).hasSize(40);
    assertThat(proef.getoetst.stream().filter(Optional::isPresent)).hasSize(Ophalen.POGINGEN);
    isDood(token);
  }

  @Test
  void itWorksForFourteenDays() throws IOException {
    String token = proef.verzonden("R1", "vaker");
    proef.nu = Ophaalproef.BEGIN.plus(Duration.ofDays(14)).minusSeconds(1);
    assertThat(proef.haal(token)).isEqualTo(Ophaalproef.XML);
    proef.nu = Ophaalproef.BEGIN.plus(Duration.ofDays(14));
    isDood(token);
  }

  @Test
  void aMailThatIsSentAgainTakesThePlaceOfTheFirst() throws IOException {
    long nr = proef.klaar("R1", "eens");
    String eerste = proef.stel(nr, "eens");
    isDood(eerste);
    String tweede = proef.stel(nr, "eens");
    proef.verstuur(nr);
    isDood(eerste);
    assertThat(proef.haal(tweede)).isEqualTo(Ophaalproef.XML);
  }

  @Test
  void theLinkOfARegistrationThatWasErasedIsDead() throws IOException {
    String token = proef.verzonden("R1", "eens");
    proef.sql.sql("delete from registratiepersoon").update();
    isDood(token);
  }

  @Test
  void aQuotationThatNamesNobodyHasNobodyToErase() throws IOException {
    long nr = proef.klaar("R1", "eens", false);
    String token = proef.stel(nr, "eens");
    proef.verstuur(nr);
    assertThat(proef.haal(token)).isEqualTo(Ophaalproef.XML);
  }

  @Test
  void whatWasMadeUpIsDead() {
    isDood("A".repeat(43));
    isDood("kort");
  }

  @Test
  void onlyTheHashOfATokenIsKept() throws IOException {
    String token = proef.verzonden("R1", "eens");
    assertThat(proef.sql.sql("select token_sha256 from ophaallink").query(String.class).single())
        .isEqualTo(Vingerafdruk.sha256(token.getBytes(StandardCharsets.US_ASCII)));
  }
}
