package nl.zorgpoort.controle;

import java.util.Map;
import java.util.function.Function;

/** The relations inside a record that a definition can switch on, by name. */
final class Relaties {
  static final String GELIJK_AAN_OUDER = "gelijk-aan-ouder";
  private static final Map<String, Function<Relatiebouw, Relatiecontrole>> OP_NAAM =
      Map.ofEntries(
          Map.entry("omgeving", Voorlooprelaties::omgeving),
          Map.entry("beide-of-geen", Voorlooprelaties::beideOfGeen),
          Map.entry("vereist-bij", Voorlooprelaties::vereistBij),
          Map.entry("sluit-uit", Voorlooprelaties::sluitUit),
          Map.entry("vereist-tenzij", Voorlooprelaties::vereistTenzij),
          Map.entry("wijst-naar", Voorlooprelaties::wijstNaar),
          Map.entry("voor-ontvangst", Datumrelaties::voorOntvangst),
          Map.entry("niet-na-ontvangst", Datumrelaties::nietNaOntvangst),
          Map.entry("na-datum", Datumrelaties::naDatum),
          Map.entry("niet-voor", Datumrelaties::nietVoor),
          Map.entry("niet-na-voorloop", Datumrelaties::nietNaVoorloop),
          Map.entry("kalendermaand", Datumrelaties::kalendermaand),
          Map.entry("tarief-op-datum", Datumrelaties::tariefOpDatum),
          Map.entry("signaal-na-periode", Datumrelaties::signaalNaPeriode),
          Map.entry("signaal-termijn", Datumrelaties::signaalTermijn),
          Map.entry("naam-bij-code", Verzekerderelaties::naamBijCode),
          Map.entry("leeg-bij-code", Verzekerderelaties::leegBijCode),
          Map.entry("postcode-of-land", Verzekerderelaties::postcodeOfLand),
          Map.entry("beide-of-geen-indicatie", Verzekerderelaties::beideOfGeenIndicatie),
          Map.entry(GELIJK_AAN_OUDER, Ouderrelaties::gelijkAanOuder),
          Map.entry("gevuld-als-ouder", Ouderrelaties::gevuldAlsOuder),
          Map.entry("een-gevuld-als-ouder", Ouderrelaties::eenGevuldAlsOuder),
          Map.entry("lijst-bij-ei", Prestatierelaties::lijstBijEi),
          Map.entry("aantal-past", Prestatierelaties::aantalPast),
          Map.entry("alleen-bij", Prestatierelaties::alleenBij),
          Map.entry("product", Prestatierelaties::product),
          Map.entry("niet-hoger", Prestatierelaties::nietHoger),
          Map.entry("gelijk", Prestatierelaties::gelijk),
          Map.entry("alleen-bij-credit", Prestatierelaties::alleenBijCredit),
          Map.entry("ongelijk", Prestatierelaties::ongelijk));

  private Relaties() {}

  static boolean kent(String soort) {
    return OP_NAAM.containsKey(soort);
  }

  static Relatiecontrole bouw(Relatiebouw bouw) {
    Function<Relatiebouw, Relatiecontrole> maker = OP_NAAM.get(bouw.relatie().soort());
    if (maker == null) {
      throw new IllegalStateException("unknown relation " + bouw.relatie().soort());
    }
    return maker.apply(bouw);
  }
}
