package nl.zorgpoort.verwerking.toestemming;

import java.net.URI;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import nl.zorgpoort.verwerking.Bladeraar;
import nl.zorgpoort.verwerking.Linkcode;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgegevens;
import nl.zorgpoort.verwerking.registratie.Toestemmingsstuk;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek.Mailtaak;

/**
 * The outbox of mails. A mail is sent at least once: killed between sending and marking, the
 * gateway sends it again, with a new code, because the old one is stored only as a hash. The code
 * is in place before the mail goes, so a link that arrives works until a later mail replaces it.
 */
public final class Toestemmingsbrieven {
  private static final int BLADZIJDE = 200;

  private final Toestemmingsboek boek;
  private final Toestemmingsgegevens gegevens;
  private final RandomGenerator toeval;
  private final URI basis;
  private final InstantSource klok;

  /**
   * Makes mails with links.
   *
   * @param basis where employees reach our pages
   */
  public Toestemmingsbrieven(
      Toestemmingsboek boek,
      Toestemmingsgegevens gegevens,
      RandomGenerator toeval,
      URI basis,
      InstantSource klok) {
    this.boek = boek;
    this.gegevens = gegevens;
    this.toeval = toeval;
    this.basis = basis;
    this.klok = klok;
  }

  /** Numbers of mails to send. */
  public Iterator<Long> klaar() {
    Bladeraar<Mailtaak> taken =
        new Bladeraar<>(na -> boek.onverzonden(na, BLADZIJDE), Mailtaak::nr);
    Iterable<Mailtaak> alle = () -> taken;
    return StreamSupport.stream(alle.spliterator(), false).map(Mailtaak::nr).iterator();
  }

  /** The mail, ready to go; none when it was sent meanwhile or its question is settled. */
  public List<Brief> stel(long nr) {
    return boek.onverzonden(nr).flatMap(this::stel).stream().toList();
  }

  private Optional<Brief> stel(Mailtaak taak) {
    return gegevens.van(taak.registratieId()).flatMap(stuk -> stel(taak, stuk));
  }

  private Optional<Brief> stel(Mailtaak taak, Toestemmingsstuk stuk) {
    Linkcode code = Linkcode.nieuw(toeval);
    return boek.vernieuwCode(taak.registratieId(), code.sha256())
        ? Optional.of(
            new Brief(
                taak.nr(),
                taak.registratieId(),
                taak.soort(),
                stuk.mailadres(),
                code.adres(basis, "toestemming")))
        : Optional.empty();
  }

  /** The mail server has it. */
  public void verzonden(long nr) {
    boek.verzonden(nr, klok.instant());
  }
}
