package nl.zorgpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandaardCommandTest {
  @Test
  void listsEveryStandard() {
    assertThat(Opdrachtloop.voer(StandaardListCommand::new))
        .isEqualTo(
            new Opdrachtloop(
                0,
                """
                STANDAARD  TITEL                            EI-CODES     LENGTE  RETOUR
                AW319-1.4  Declaratie AWBZ/Wlz-zorg         187 428 430  310     AW320-1.4
                AW320-1.4  Retour declaratie AWBZ/Wlz-zorg  188 429 431  370     -
                """,
                ""));
  }

  @Test
  void showsOneRecordWithItsRelations() {
    assertThat(show("AW319-1.4", "--record", "98"))
        .isEqualTo(
            """
            AW319-1.4 Declaratie AWBZ/Wlz-zorg

            Record 98 Commentaarrecord
            NR    NAAM                        TYPE  POSITIE  LENGTE  VEREIST  SOORT      LIJST  PATROON  REGEL  CODE
            9801  Kenmerk record              N     1-2      2       M        KENMERK    -      -        B09    8026
            9802  Identificatie detailrecord  N     3-14     12      M        NUMMERING  -      -        B14    0801
            9803  Regelnummer vrije tekst     N     15-18    4       M        NUMMERING  -      -        B14    0754
            9804  Vrije tekst                 AN    19-158   140     M        TEKST      -      -        B14    0755
            9880  Reserve                     AN    159-310  152     S        RESERVE    -      -        B22    0003

            Relaties
            RELATIE          REGEL  CODE  RUBRIEKEN  PARAMETERS
            commentaar-bij   B14    0801  9802       -
            commentaarregel  B14    0754  9803       -
            """);
  }

  @Test
  void showsListPatternAndCodePerValue() {
    assertThat(show("AW319-1.4").lines().map(r -> r.replaceAll(" +", " ")))
        .contains(
            "0407 Doorsturen toegestaan N 58-58 1 M CODE doorsturen - E03 8031 2=8179",
            "0118 Btw-identificatienummer AN 101-114 14 C TEKST - {14}|NL[0-9]{9}B[0-9]{2} C15 0001",
            "telling B19 0156 9906 records=*, minimum=2",
            "regeleinde B04 8095 - -");
  }

  @Test
  void showsTheSameAsJson() {
    assertThat(show("AW319-1.4", "--record", "04", "--json").lines())
        .contains(
            "{\"standard\":\"AW319-1.4\",\"record\":\"04\",\"field\":\"0407\","
                + "\"name\":\"Doorsturen toegestaan\",\"type\":\"N\",\"start\":58,\"end\":58,"
                + "\"length\":1,\"requirement\":\"M\",\"kind\":\"CODE\",\"codelist\":\"doorsturen\","
                + "\"pattern\":null,\"rule\":\"E03\",\"retourcode\":\"8031\","
                + "\"retourcodes\":{\"2\":\"8179\"}}",
            "{\"standard\":\"AW319-1.4\",\"relation\":\"uniek\",\"rule\":\"E22\","
                + "\"retourcode\":\"8021\",\"fields\":[\"0431\"],\"parameters\":{}}");
  }

  private static String show(String... args) {
    Opdrachtloop loop = Opdrachtloop.voer(StandaardShowCommand::new, args);
    assertThat(loop.exitcode()).isZero();
    return loop.stdout();
  }
}
