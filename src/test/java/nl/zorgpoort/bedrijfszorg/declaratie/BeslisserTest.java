package nl.zorgpoort.bedrijfszorg.declaratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratie.Offerte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code of the list with an invoice that gets it and the same invoice without the fault. */
class BeslisserTest {
  private static final String AGB = "08999001";
  private static final Werkgever BAKKER = new Werkgever("W1", "Bakkerij Test");
  private static final Declaratie GOED = regel("R1", "", "REG-1", "Bakkerij Test", 50000, 20000);
  private final Map<String, EerdereDeclaratie> eerder = new HashMap<>();
  private long bruto;
  private boolean nummerGebruikt;
  private boolean gemachtigd = true;
  private Document document = new Document(4, "", true);
  private Registratie registratie =
      registratie(AGB, "W1", "PSY-KORT", 2026, true, true, Offerte.GEEN);

  static Registratie registratie(
      String agb, String werkgever, String code, int jaar, boolean ja, boolean uit, Offerte o) {
    LocalDate dag = LocalDate.of(jaar, 1, 1);
    return new Registratie(
        "REG-1", new Werkgever(werkgever, "B"), code, agb, 150000, dag, ja, uit, o, polis(code));
  }

  private static Optional<Polis> polis(String code) {
    return switch (code) {
      case "PSY-KORT", "REVALIDATIE" -> Optional.of(Polis.BASIS);
      case "BEDRIJFSFYSIO" -> Optional.of(Polis.AANVULLEND);
      default -> Optional.empty();
    };
  }

  static Declaratie regel(
      String ref, String credit, String reg, String werkgever, long bruto, long ontdubbeld) {
    return regel(ref, credit, reg, werkgever, bruto, ontdubbeld, bruto - ontdubbeld, "BASIS", true);
  }

  static Declaratie regel(
      String ref,
      String credit,
      String reg,
      String wg,
      long bruto,
      long ontd,
      long rest,
      String polis,
      boolean akkoord) {
    return new Declaratie(
        ref,
        Optional.of(credit).filter(c -> !c.isEmpty()),
        Optional.of(wg).filter(c -> !c.isEmpty()),
        reg,
        "PSY-KORT",
        Regime.NIEUW,
        Optional.empty(),
        bruto,
        ontd,
        Optional.of(Polis.valueOf(polis)),
        akkoord,
        rest,
        0,
        0);
  }

  private Besluit beslis(Optional<Werkgever> werkgever, Declaratie... regels) {
    Factuur f =
        new Factuur(
            "K1", AGB, "F1", LocalDate.of(2026, 10, 1), werkgever, document, List.of(regels));
    return Beslisser.beslis(
        f,
        new Registratiefeiten() {
          @Override
          public Optional<Registratie> metId(String id) {
            return Optional.of(registratie).filter(r -> r.id().equals(id));
          }

          @Override
          public boolean magVoor(String aanbieder) {
            return gemachtigd;
          }
        },
        new Declaratiehistorie() {
          @Override
          public long toegekendBruto(String id) {
            return bruto;
          }

          @Override
          public Optional<EerdereDeclaratie> metReferentie(String agb, String referentie) {
            return Optional.ofNullable(eerder.get(referentie));
          }

          @Override
          public boolean factuurGebruikt(String agb, String nummer) {
            return nummerGebruikt;
          }
        });
  }

  private List<String> codes(Declaratie... regels) {
    return beslis(Optional.of(BAKKER), regels).regels().stream()
        .flatMap(r -> r.meldingen().stream())
        .map(Melding::code)
        .toList();
  }

  @Test
  void grantsTheRemainderOfASoundInvoice() {
    Besluit besluit = beslis(Optional.of(BAKKER), GOED);

    assertThat(besluit.meldingen()).isEmpty();
    assertThat(besluit.regels())
        .containsExactly(new Regelbesluit(GOED, true, 50000, 30000, List.of()));
    assertThat(besluit.toegekend()).isEqualTo(30000);
  }

  @Test
  void rejectsAmountsThatDoNotFitTogetherHoweverLargeTheyAre() {
    long meest = Long.MAX_VALUE;
    Declaratie teVeel =
        regel("R1", "", "REG-1", "Bakkerij Test", meest, 20000, meest - 20000, "BASIS", true);
    bruto = 50000;
    assertThat(codes(teVeel)).containsExactly("BZ041");

    bruto = 0;
    Declaratie rondgeteld =
        regel("R1", "", "REG-1", "Bakkerij Test", 0, meest, meest, "BASIS", true);
    assertThat(codes(rondgeteld)).containsExactly("BZ040");
    Declaratie omNul = regel("R1", "", "REG-1", "Bakkerij Test", 0, 1, meest, "BASIS", true);
    assertThat(codes(omNul)).containsExactly("BZ040");
  }

  @Test
  void takesNoNegativeAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regel("R1", "", "REG-1", "Bakkerij Test", 10, 20))
        .withMessage("an amount is negative");
  }

  @Test
  void refusesAllLinesOfAnInvoiceThatIsRefusedItself() {
    nummerGebruikt = true;
    Besluit besluit = beslis(Optional.empty(), GOED);

    assertThat(besluit.meldingen())
        .containsExactly(Melding.van("BZ010"), Melding.van("BZ011", "F1"));
    assertThat(besluit.regels().get(0).meldingen()).containsExactly(Melding.van("BZ090"));
    assertThat(besluit.toegekend()).isZero();
  }

  @Test
  void refusesAnInvoiceWithoutItsPdfAndOneForAnotherProvider() {
    document = new Document(4, "", false);
    gemachtigd = false;
    assertThat(beslis(Optional.of(BAKKER), GOED).meldingen())
        .containsExactly(Melding.van("BZ012"), Melding.van("BZ013", AGB));
  }

  @Test
  void countsEarlierInvoicesAndLinesOnGrossAndNamesWhatIsLeft() {
    bruto = 50000;
    Declaratie tweede = regel("R2", "", "REG-1", "bakkerij  TEST", 50000, 50000);
    Declaratie vierde = regel("R3", "", "REG-1", "Bakkerij Test", 50001, 0);
    Besluit besluit = beslis(Optional.of(BAKKER), GOED, tweede, vierde);

    assertThat(besluit.regels().get(1).toegekend()).isTrue();
    assertThat(besluit.regels().get(2).meldingen())
        .containsExactly(Melding.van("BZ041", "1500,00", "1500,00", "0,00"));
  }

  @ParameterizedTest
  @CsvSource({
    "08999002,W1,PSY-KORT,2026,true,true,GEEN,BZ031",
    "08999001,W2,PSY-KORT,2026,true,true,GEEN,BZ022",
    "08999001,W1,PSY-KORT,2026,false,true,GEEN,BZ032",
    "08999001,W1,PSY-KORT,2026,true,false,GEEN,BZ033",
    "08999001,W1,PSY-KORT,2026,true,true,OPEN,BZ034",
    "08999001,W1,PSY-KORT,2018,true,true,GEEN,BZ035",
    "08999001,W1,REVALIDATIE,2026,true,true,GEACCEPTEERD,BZ036"
  })
  void holdsALineAgainstItsRegistration(
      String agb, String wg, String code, int jaar, boolean ja, boolean uit, Offerte o, String bz) {
    registratie = registratie(agb, wg, code, jaar, ja, uit, o);

    assertThat(codes(GOED)).containsExactly(bz);
  }

  @ParameterizedTest
  @CsvSource({
    "REG-2,Bakkerij Test,30000,BASIS,true,BZ030",
    "REG-1,'',30000,BASIS,true,BZ020",
    "REG-1,Slagerij,30000,BASIS,true,BZ021",
    "REG-1,Bakkerij Test,30001,BASIS,true,BZ040",
    "REG-1,Bakkerij Test,30000,AANVULLEND,true,BZ043",
    "REG-1,Bakkerij Test,30000,BASIS,false,BZ044"
  })
  void judgesTheLineItself(
      String reg, String wg, long rest, String polis, boolean akkoord, String bz) {
    assertThat(codes(regel("R1", "", reg, wg, 50000, 20000, rest, polis, akkoord)))
        .containsExactly(bz);
  }

  @Test
  void takesBackOnceWhatWasGrantedAndEqual() {
    bruto = 50000;
    eerder.put("R1", new EerdereDeclaratie(GOED, true, Optional.empty()));
    Declaratie credit = regel("C1", "R1", "REG-1", "Bakkerij Test", 50000, 20000);

    assertThat(beslis(Optional.of(BAKKER), credit).toegekend()).isEqualTo(-30000);
    assertThat(codes(credit, regel("C2", "R1", "REG-1", "Bakkerij Test", 50000, 20000)))
        .containsExactly("BZ064");
    assertThat(codes(regel("C1", "R9", "REG-1", "Bakkerij Test", 50000, 20000)))
        .containsExactly("BZ060");
    assertThat(codes(regel("C1", "R1", "REG-1", "Bakkerij Test", 40000, 20000)))
        .containsExactly("BZ062", "BZ063");
    assertThat(codes(regel("R1", "", "REG-1", "Bakkerij Test", 100, 0))).containsExactly("BZ050");
    eerder.put("R1", new EerdereDeclaratie(GOED, false, Optional.empty()));
    assertThat(codes(credit)).containsExactly("BZ061");
  }

  @Test
  void rejectsADebitAndItsCreditInOneInvoice() {
    assertThat(codes(GOED, regel("C1", "R1", "REG-1", "Bakkerij Test", 50000, 20000)))
        .containsExactly("BZ065", "BZ065");
  }

  @Test
  void refusesToSplitAnInterventionThatIsNotListed() {
    registratie = registratie(AGB, "W1", "COACHING", 2026, true, true, Offerte.GEEN);

    Declaratie coaching =
        new Declaratie(
            "R1",
            Optional.empty(),
            Optional.of("Bakkerij Test"),
            "REG-1",
            "COACHING",
            Regime.NIEUW,
            Optional.empty(),
            50000,
            20000,
            Optional.of(Polis.BASIS),
            true,
            30000,
            0,
            0);

    assertThat(codes(coaching)).containsExactly("BZ042");
  }

  @Test
  void hasBothTextsForEveryCode() throws IOException {
    try (var in = getClass().getResourceAsStream("/bedrijfszorg/retourcodes.csv")) {
      List<String[]> rijen =
          Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
              .map(r -> r.split(";", -1))
              .toList();

      assertThat(rijen).allSatisfy(r -> assertThat(r).hasSize(6).doesNotContainNull());
      assertThat(rijen).allSatisfy(r -> assertThat(List.of(r[4], r[5])).doesNotContain(""));
      assertThat(new TreeSet<>(rijen.stream().map(r -> r[0]).toList())).hasSize(28);
    }
  }
}
