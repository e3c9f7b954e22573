package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.grootboek.Journaalpost;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.factuur.Factuurboeking;
import nl.zorgpoort.verwerking.registratie.Gevolg;
import nl.zorgpoort.verwerking.registratie.Xmlbesluit;

/**
 * A decision on an XML message in the terms of any delivery. The test environment books nothing.
 */
final class Xmluitwerking {
  private final Aanlevering aanlevering;
  private final Xmlbesluit xml;
  private final List<Zending> zendingen;

  Xmluitwerking(Aanlevering aanlevering, Xmlbesluit xml, List<Zending> zendingen) {
    this.aanlevering = aanlevering;
    this.xml = xml;
    this.zendingen = zendingen;
  }

  Besluit besluit(Naslagstand stand, Instant op) {
    boolean perRegel = xml.factuur().isPresent() && xml.uitslag() != Uitslag.BESTAND_AFGEKEURD;
    return perRegel ? metRegels(stand, op) : zonderRegels(stand, op);
  }

  private Besluit zonderRegels(Naslagstand stand, Instant op) {
    List<Gevolg> gevolgen = proef() ? List.of() : xml.gevolgen();
    return new Besluit(
        xml.uitslag(), op, "", 0, 0, 0, List.of(), zendingen, gevolgen, Optional.empty(), stand);
  }

  private Besluit metRegels(Naslagstand stand, Instant op) {
    Factuurboeking boeking = new Factuurboeking(xml.factuur().orElseThrow());
    List<Regelbesluit> regels = boeking.regels();
    List<Journaalpost> posten = proef() ? List.of() : boeking.journaal().posten();
    return new Besluit(
        xml.uitslag(),
        op,
        "",
        regels.size(),
        som(regels, Regelbesluit::ingediend),
        som(regels, Regelbesluit::toegekend),
        posten,
        zendingen,
        List.of(),
        xml.factuur(),
        stand);
  }

  private static long som(List<Regelbesluit> regels, ToLongFunction<Regelbesluit> bedrag) {
    return regels.stream().mapToLong(bedrag).reduce(0, Math::addExact);
  }

  private boolean proef() {
    return aanlevering.omgeving() == Omgeving.TEST;
  }
}
