package nl.zorgpoort.verwerking.loket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.aflevering.Uitbak;
import nl.zorgpoort.verwerking.aflevering.Uitbak.Stuk;
import nl.zorgpoort.verwerking.intake.Intake;

/**
 * Takes a message in from who shows a token, and gives its answer to the same. The answer also goes
 * to the out folder of the account.
 */
public final class Loket {
  private final Partners partners;
  private final Intake intake;
  private final Aanleveringen aanleveringen;
  private final Uitbak uitbak;
  private final Brokken brokken;
  private final Melding melding;
  private final int grootste;

  /** Says that there is a new delivery. */
  @FunctionalInterface
  public interface Melding {
    void ontvangen(UUID id);
  }

  /**
   * @param grootste bytes that a message may have here
   */
  public Loket(
      Partners partners,
      Intake intake,
      Aanleveringen aanleveringen,
      Uitbak uitbak,
      Brokken brokken,
      Melding melding,
      int grootste) {
    this.partners = partners;
    this.intake = intake;
    this.aanleveringen = aanleveringen;
    this.uitbak = uitbak;
    this.brokken = brokken;
    this.melding = melding;
    this.grootste = grootste;
  }

  /** Bytes that a message may have here. */
  public int grootste() {
    return grootste;
  }

  /** The account that a token is of. */
  public Optional<String> account(String token) {
    String sha256 = Vingerafdruk.sha256(token.getBytes(StandardCharsets.UTF_8));
    return partners.metToken(sha256).map(van -> van.account().naam());
  }

  /** Takes a message in; once this returns it is Ontvangen. */
  public UUID neemIn(String account, String naam, InputStream in) throws IOException {
    UUID id = intake.neemAan(account, naam, in);
    melding.ontvangen(id);
    return id;
  }

  /** What there is to tell of a delivery. */
  public sealed interface Antwoord {
    /** Not a delivery of this account. */
    record Onbekend() implements Antwoord {}

    /** Not decided yet. */
    record Bezig() implements Antwoord {}

    /** Decided. */
    record Klaar(String naam, Inhoud inhoud) implements Antwoord {}
  }

  /** Bytes that can be written. */
  @FunctionalInterface
  public interface Inhoud {
    void schrijf(OutputStream uit) throws IOException;
  }

  /** The answer to a delivery of this account. */
  public Antwoord antwoord(String account, UUID id) {
    Optional<Aanlevering> eigen =
        aanleveringen.zoek(id).filter(aanlevering -> aanlevering.account().equals(account));
    if (eigen.isEmpty()) {
      return new Antwoord.Onbekend();
    }
    return uitbak.van(id).stream()
        .filter(Stuk::antwoordt)
        .filter(stuk -> stuk.account().equals(account))
        .findFirst()
        .map(this::klaar)
        .orElseGet(Antwoord.Bezig::new);
  }

  private Antwoord klaar(Stuk stuk) {
    return new Antwoord.Klaar(stuk.naam(), uit -> brokken.kopieer(stuk.inhoud(), uit));
  }
}
