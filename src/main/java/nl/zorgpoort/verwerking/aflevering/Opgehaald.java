package nl.zorgpoort.verwerking.aflevering;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.aflevering.Uitbak.Status;
import nl.zorgpoort.verwerking.aflevering.Uitbak.Stuk;

/** What partners did with what lies in their out folder. */
public final class Opgehaald implements Uitvakbeleid {
  private final Aanleveringen aanleveringen;
  private final Uitbak uitbak;
  private final Naleveringen naleveringen;
  private final InstantSource klok;

  public Opgehaald(
      Aanleveringen aanleveringen, Uitbak uitbak, Naleveringen naleveringen, InstantSource klok) {
    this.aanleveringen = aanleveringen;
    this.uitbak = uitbak;
    this.naleveringen = naleveringen;
    this.klok = klok;
  }

  /**
   * The partner read a file in its out folder to the end and closed it; with the retour or the text
   * answer the delivery is Opgehaald.
   *
   * @throws NogNietVerzonden when it was read before it was marked as delivered; worth trying again
   */
  public void meld(String account, String naam) throws NogNietVerzonden {
    Optional<Stuk> stuk = uitbak.zoek(account, naam);
    if (stuk.isPresent()) {
      meld(stuk.get());
    } else if (naleveringen.opgehaald(account, naam) == Naleveringen.Uitkomst.NOG_NIET) {
      throw new NogNietVerzonden(naam);
    }
  }

  private void meld(Stuk stuk) throws NogNietVerzonden {
    UUID id = stuk.aanlevering();
    if (aanleveringen.haal(id).staat() == Staat.BEOORDEELD) {
      throw new NogNietVerzonden(id.toString());
    }
    if (stuk.status() == Status.VERZONDEN) {
      uitbak.verplaats(stuk, Status.OPGEHAALD, klok.instant());
    }
    if (stuk.antwoordt()) {
      aanleveringen.verplaats(id, Staat.VERZONDEN, Staat.OPGEHAALD, klok.instant());
    }
  }

  /** {@inheritDoc} A file that is not ours is the partner's own. */
  @Override
  public boolean magWeg(String account, String naam) {
    return uitbak
        .zoek(account, naam)
        .map(stuk -> verzonden(aanleveringen.haal(stuk.aanlevering()).staat()))
        .orElseGet(() -> naleveringen.magWeg(account, naam));
  }

  private static boolean verzonden(Staat staat) {
    return staat == Staat.VERZONDEN || staat == Staat.OPGEHAALD;
  }

  /** Read between the moment it appeared and the moment it was marked as delivered. */
  public static final class NogNietVerzonden extends Exception {
    private static final long serialVersionUID = 1L;

    NogNietVerzonden(String wat) {
      super("not yet Verzonden: " + wat);
    }
  }
}
