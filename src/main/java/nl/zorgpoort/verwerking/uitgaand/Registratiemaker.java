package nl.zorgpoort.verwerking.uitgaand;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.verwerking.Bladeraar;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Statusmelding;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Gemaakt;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;
import nl.zorgpoort.verwerking.registratie.Uitberichten;
import nl.zorgpoort.verwerking.registratie.Uitberichten.Nieuw;
import nl.zorgpoort.verwerking.registratie.Uitgaand;
import nl.zorgpoort.verwerking.registratie.Xmlpost;

/**
 * Makes messages about registrations, a page at a time: read together, made one by one, kept
 * together. Every step does nothing where it was done before.
 */
public final class Registratiemaker {
  private static final int BLADZIJDE = 500;

  private final Uitberichten berichten;
  private final Registratieboek boek;
  private final Xmlpost post;
  private final Partners partners;
  private final InstantSource klok;

  public Registratiemaker(
      Uitberichten berichten,
      Registratieboek boek,
      Xmlpost post,
      Partners partners,
      InstantSource klok) {
    this.berichten = berichten;
    this.boek = boek;
    this.post = post;
    this.partners = partners;
    this.klok = klok;
  }

  /**
   * What one message is to be made from.
   *
   * @param naam of its file
   * @param formaat name and version of the format it is made in
   * @param xml our own, as the stylesheets take it
   */
  public record Stof(Uitbericht bericht, String naam, String formaat, String xml) {}

  /** What came of it. */
  public sealed interface Maaksel {
    Stof stof();

    /** It holds to its XSD. */
    record Goed(Stof stof, String xml) implements Maaksel {}

    /** It could not be made, or does not hold to its XSD; never delivered. */
    record Mislukt(Stof stof, String reden) implements Maaksel {}
  }

  /** Messages to be made, in order, by the page. */
  public Iterator<List<Stof>> teMaken() {
    return new Bladeraar<>(
        na -> {
          List<Stof> bladzijde = stoffen(berichten.met(Status.TE_MAKEN, na, BLADZIJDE));
          return bladzijde.isEmpty() ? List.of() : List.of(bladzijde);
        },
        bladzijde -> bladzijde.get(bladzijde.size() - 1).bericht().nr());
  }

  private List<Stof> stoffen(List<Uitbericht> bladzijde) {
    List<String> ids = bladzijde.stream().map(Uitbericht::registratie).distinct().toList();
    Map<String, Registratie> registraties = boek.van(ids, boek.stand());
    Map<String, Werknemer> werknemers = boek.werknemers(ids);
    return bladzijde.stream()
        .map(
            bericht ->
                stof(
                    bericht,
                    Optional.ofNullable(registraties.get(bericht.registratie()))
                        .orElseThrow(() -> geenRegistratie(bericht)),
                    Optional.ofNullable(werknemers.get(bericht.registratie()))))
        .toList();
  }

  private static IllegalStateException geenRegistratie(Uitbericht bericht) {
    return new IllegalStateException("no registration for message " + bericht.nr());
  }

  private Stof stof(Uitbericht bericht, Registratie registratie, Optional<Werknemer> werknemer) {
    if (bericht.soort() == Soort.STATUS) {
      return new Stof(
          bericht,
          "status_%s_%d.xml".formatted(bericht.registratie(), bericht.volgnummer()),
          "antwoord-1.0",
          post.schrijf(
              new Statusmelding(registratie.id(), registratie.kenmerk(), registratie.staat())));
    }
    Registratiekanaal kanaal = partners.czo(bericht.account());
    return new Stof(
        bericht,
        kanaal.naam(bericht.soort().woord(), bericht.registratie(), bericht.volgnummer()),
        kanaal.formaat(),
        post.schrijf(new Uitgaand(bericht.soort(), bericht.volgnummer(), registratie, werknemer)));
  }

  /** It was made. */
  public Maaksel goed(Stof stof, String xml) {
    return new Maaksel.Goed(stof, xml);
  }

  /** It was not. */
  public Maaksel mislukt(Stof stof, String reden) {
    return new Maaksel.Mislukt(stof, reden);
  }

  /** Keeps a page of what was made. */
  public void bewaar(List<Maaksel> maaksels) {
    List<Nieuw> goed = new ArrayList<>();
    for (Maaksel maaksel : maaksels) {
      if (maaksel instanceof Maaksel.Goed zo) {
        goed.add(nieuw(zo));
      } else if (maaksel instanceof Maaksel.Mislukt mis) {
        berichten.storing(mis.stof().bericht(), mis.reden(), klok.instant());
      }
    }
    berichten.gemaakt(goed, klok.instant());
  }

  private Nieuw nieuw(Maaksel.Goed zo) {
    String sha256 = Vingerafdruk.sha256(zo.xml().getBytes(StandardCharsets.UTF_8));
    return new Nieuw(
        zo.stof().bericht(),
        new Gemaakt(zo.stof().naam(), berichten.nieuweInhoud(), sha256),
        zo.xml());
  }
}
