package nl.zorgpoort.declaratie.inhoud;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiedersoort;

/** The institution, when there is one, is known in the period of the file. */
final class C08 implements Bestandsregel {
  private static final Set<Aanbiedersoort> DECLARANTEN =
      EnumSet.of(
          Aanbiedersoort.INSTELLING,
          Aanbiedersoort.PRAKTIJK,
          Aanbiedersoort.ZORGVERLENER,
          Aanbiedersoort.BEHEERSTICHTING);

  @Override
  public String id() {
    return "C08";
  }

  @Override
  public Optional<Oordeel> beoordeel(Vooronderzoek bestand, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    List<Aanbieder> rijen = naslag.register().aanbieders(feiten.instelling());
    if (!feiten.metInstelling() || rijen.stream().anyMatch(a -> bekend(a, feiten))) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "0017",
            "instelling",
            "C08.onbekend",
            List.of(feiten.instelling()),
            rijen.isEmpty()
                ? List.of(Vergelijking.geenRij("aanbieders", feiten.instelling()))
                : rijen.stream().map(Vergelijking::van).toList()));
  }

  private static boolean bekend(Aanbieder aanbieder, Bestandsfeiten feiten) {
    return DECLARANTEN.contains(aanbieder.soort()) && aanbieder.geldig().raakt(feiten.periode());
  }
}
