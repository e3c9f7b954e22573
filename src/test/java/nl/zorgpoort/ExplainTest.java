package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command explain on samples that the real gateway decided. */
class ExplainTest {
  private static Proefgateway gateway;

  @BeforeAll
  static void neemAllesIn() throws IOException {
    gateway = Proefgateway.op(Proefgateway.Databank.H2);
  }

  /** A finding on a line, as the store has it; of a line without one its BSN for the rule. */
  record Vondst(long volgnummer, int regel, String regelId, String retourcode) {}

  private static List<Vondst> vondsten() {
    return gateway
        .sql()
        .sql(
            """
            select b.volgnummer, b.regel, b.regel_id, b.retourcode
              from bevinding b
              join poging p on p.volgnummer = b.volgnummer and p.nummer = b.poging
             where p.staat = 'GELDIG'
             order by b.volgnummer, b.n
            """)
        .query((r, n) -> new Vondst(r.getLong(1), r.getInt(2), r.getString(3), r.getString(4)))
        .list();
  }

  @Test
  void tellsRuleCodeAndFieldOfAFinding() {
    Vondst eerste =
        vondsten().stream().filter(v -> v.regelId().startsWith("E")).findFirst().orElseThrow();
    Proefgateway.Loop loop = leg(eerste);

    assertThat(loop.stderr()).isEmpty();
    assertThat(loop.exitcode()).isZero();
    assertThat(loop.stdout())
        .startsWith("Aanlevering " + eerste.volgnummer() + ", ")
        .contains(
            "Record " + eerste.regel() + " (",
            eerste.regelId() + " ",
            "Retourcode " + eerste.retourcode() + ": ",
            "....+...10",
            "^",
            "Regel en wat te doen:",
            "NR    NAAM");
  }

  @Test
  void explainsTheOpeningRecordToo() {
    Proefgateway.Loop loop = gateway.voer("explain", "1", "1");

    assertThat(loop.exitcode()).isZero();
    assertThat(loop.stdout()).contains("Record 1 (01 ");
  }

  @Test
  void explainsAFindingOfEveryRuleThatFoundSomething() {
    List<String> regels = vondsten().stream().map(Vondst::regelId).distinct().toList();
    assertThat(regels).hasSizeGreaterThan(20);
    for (String regelId : regels.stream().filter(r -> r.startsWith("G")).toList()) {
      Vondst vondst =
          vondsten().stream().filter(v -> v.regelId().equals(regelId)).findFirst().orElseThrow();
      assertThat(leg(vondst).stdout()).as(regelId).contains(regelId + " ", "Vergeleken met:");
    }
  }

  @Test
  void tellsAmountsAndFieldsOfAGrantedLineAndHidesTheBsn() {
    Vondst regel =
        gateway
            .sql()
            .sql(
                """
                select p.volgnummer, p.regel, p.bsn from prestatieregel p
                  join poging g on g.volgnummer = p.volgnummer and g.nummer = p.poging
                 where g.staat = 'GELDIG' and p.toegekend > 0 and p.codes = ''
                 order by p.volgnummer, p.regel fetch first 1 rows only
                """)
            .query((r, n) -> new Vondst(r.getLong(1), r.getInt(2), r.getString(3), ""))
            .single();
    Proefgateway.Loop gedekt = leg(regel);
    Proefgateway.Loop open =
        gateway.voer(
            "explain",
            Long.toString(regel.volgnummer()),
            Integer.toString(regel.regel()),
            "--toon-bsn");

    assertThat(gedekt.stdout())
        .contains("Toegekend zoals ingediend: ingediend €", "met controleset 1", "0403  ")
        .doesNotContain(regel.regelId());
    assertThat(open.stdout()).contains(regel.regelId());
  }

  @Test
  void tellsWhatACodeMeansWithoutADatabase() {
    Proefgateway.Loop loop = gateway.voer("explain", "--code", "1113");

    assertThat(loop.exitcode()).isZero();
    assertThat(loop.stdout()).startsWith("1113: ").contains("\nE06 ");
  }

  @Test
  void saysWhatItDoesNotKnow() {
    assertThat(gateway.voer("explain", "--code", "9999"))
        .isEqualTo(new Proefgateway.Loop(1, "", "Retourcode 9999 is onbekend.\n"));
    assertThat(gateway.voer("explain", "999999", "1").stderr())
        .isEqualTo("Aanlevering 999999 is onbekend.\n");
    Proefgateway.Loop regel = gateway.voer("explain", "1", "99999");
    assertThat(regel.exitcode()).isEqualTo(1);
    assertThat(regel.stderr()).isEqualTo("1 heeft geen record 99999.\n");
    assertThat(gateway.voer("explain", "1").exitcode()).isEqualTo(64);
    assertThat(gateway.voer("explain", "1", "0").exitcode()).isEqualTo(64);
    assertThat(gateway.voer("explain").exitcode()).isEqualTo(64);
  }

  private static Proefgateway.Loop leg(Vondst v) {
    return gateway.voer("explain", Long.toString(v.volgnummer()), Integer.toString(v.regel()));
  }

  @Test
  void whoSeesABsnIsInTheTrailThatCannotBeChangedUnseen() {
    assertThat(gateway.voer("explain", "1", "2", "--toon-bsn").exitcode()).isZero();
    assertThat(
            gateway
                .sql()
                .sql("select onderwerp from logboek where handeling = 'RECORD_GEZIEN'")
                .query(String.class)
                .list())
        .containsExactly("1 2");
    Proefgateway.Loop heel = gateway.voer("audit", "verify");
    assertThat(heel.exitcode()).isZero();
    assertThat(heel.stdout()).startsWith("Ongeschonden.").contains("SHA-256 ");
  }

  @Test
  void aLostPasswordIsReplaced() {
    Proefgateway.Loop ander = gateway.voer("gebruiker", "wachtwoord", "beheer");
    assertThat(ander.exitcode()).isZero();
    assertThat(ander.stdout().strip()).matches("[A-Za-z0-9_-]{20}");
    Proefgateway.Loop onbekend = gateway.voer("gebruiker", "wachtwoord", "niemand");
    assertThat(onbekend.exitcode()).isEqualTo(1);
    assertThat(onbekend.stderr()).contains("geen gebruiker");
  }
}
