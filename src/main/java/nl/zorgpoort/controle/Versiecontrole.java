package nl.zorgpoort.controle;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.Signaal;
import nl.zorgpoort.standaard.Rubriek;

/** A known EI code in a version that we do not support: one finding, the rest is skipped (C02). */
final class Versiecontrole {
  private final Standaardcontrole controle;
  private final Bestandscontext context;

  Versiecontrole(Standaardcontrole controle, Bestandscontext context) {
    this.controle = controle;
    this.context = context;
  }

  /** The field that names another version; absent when it is ours or cannot be told. */
  Optional<Rubriek> andereVersie(Recordblok blok) {
    return Optional.of(controle.standaard.rol("versienummer"))
        .filter(r -> wijktAf(blok, r, controle.standaard.versienummer()))
        .or(
            () ->
                Optional.of(controle.standaard.rol("subversie"))
                    .filter(r -> wijktAf(blok, r, controle.standaard.subversie())));
  }

  private static boolean wijktAf(Recordblok blok, Rubriek rubriek, String verwacht) {
    return blok.lengte(0) >= rubriek.einde()
        && !blok.tekst(0, rubriek.begin(), rubriek.lengte()).equals(verwacht);
  }

  /** Reads the rest for its counts and totals only, and reports the version. */
  Gecontroleerd weiger(
      Recordblok eerste, EiReader reader, Rubriek rubriek, Controleontvanger ontvanger)
      throws IOException {
    Bevinding bevinding = bevinding(eerste, rubriek);
    Structuurloop structuur = new Structuurloop(controle, context);
    Werkblok blok = new Werkblok(eerste, 0);
    do {
      blok.begin(0);
      structuur.blok(blok);
    } while (reader.volgende(eerste));
    ontvanger.bevinding(bevinding);
    return resultaat(structuur, bevinding);
  }

  private Bevinding bevinding(Recordblok eerste, Rubriek rubriek) {
    Werkblok doel = new Werkblok(eerste, 0);
    Recordlezing lezing = new Recordlezing(context, 0);
    lezing.naar(doel, 0, Niveau.BESTAND);
    lezing.meld(rubriek, rubriek.regel(), rubriek.retourcode(), Trap.VELD, "herkenning.versie");
    return doel.bevindingen.get(0);
  }

  private Gecontroleerd resultaat(Structuurloop structuur, Bevinding bevinding) {
    Map<Signaalsoort, Signaal> signalen = new EnumMap<>(Signaalsoort.class);
    signalen.put(Signaalsoort.OVERGESLAGEN_VERSIE, new Signaal(1, 1));
    return new Gecontroleerd(
        controle.standaard,
        context.eiCode,
        structuur.voorloop(),
        structuur.records(),
        structuur.prestaties(),
        0,
        structuur.totaalIngediend(),
        List.of(bevinding.retourcode()),
        1,
        0,
        signalen);
  }
}
