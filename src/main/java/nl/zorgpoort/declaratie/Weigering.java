package nl.zorgpoort.declaratie;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;

/**
 * The text answer to a delivery that gets no retour: markdown, Dutch first, the same in English
 * below (rule A2, decision 10). To be written as UTF-8.
 */
public final class Weigering {
  /** XML whose root element we do not know. */
  public static final NietHerkenbaar ONBEKENDE_XML =
      new NietHerkenbaar("X01", "Het bestand is XML, maar geen bericht dat wij kennen.");

  /** XML that this account has no right to send. */
  public static final NietHerkenbaar GEEN_RECHT =
      new NietHerkenbaar("X02", "Uw account mag deze soort bericht niet aanleveren.");

  private Weigering() {}

  /** Whether it is about XML, which has no records to check. */
  public static boolean vanXml(NietHerkenbaar oordeel) {
    return oordeel.equals(ONBEKENDE_XML) || oordeel.equals(GEEN_RECHT);
  }

  /**
   * What was received, so that the sender can tell which delivery is meant.
   *
   * @param naam file name as delivered
   * @param grootte bytes
   * @param sha256 64 lower-case hex digits
   * @param ontvangen local time, Europe/Amsterdam
   */
  public record Ontvangst(String naam, long grootte, String sha256, LocalDateTime ontvangen) {}

  /** The answer to a file that is no message we know (rules B01 to B03). */
  public static String nietHerkenbaar(NietHerkenbaar oordeel, Ontvangst ontvangst) {
    return """
        # Uw bestand is niet herkend

        %s (controle %s)

        Er is niets beoordeeld en niets geboekt. Er volgt geen retourbericht.

        ## Wat u kunt doen

        1. Controleer of u het juiste bestand hebt gestuurd: %s
        2. Controleer of het niet is ingepakt, versleuteld of omgezet naar een andere tekenset.
        3. Zet het herstelde bestand opnieuw in uw map. De naam en de referentienummers mogen dezelfde blijven.

        ## Wat wij ontvingen

        %s
        ---

        # Your file was not recognised

        %s (rule %s)

        Nothing was assessed and nothing was booked. No return message follows.

        ## What you can do

        1. Check that you sent the right file: %s
        2. Check that it was not compressed, encrypted or converted to another character set.
        3. Put the corrected file in your folder again. Its name and reference numbers may stay the same.

        ## What we received

        %s"""
        .formatted(
            oordeel.reden(),
            oordeel.regelId(),
            verwacht(oordeel.regelId()),
            ontvangen(ontvangst),
            reason(oordeel.regelId()),
            oordeel.regelId(),
            expected(oordeel.regelId()),
            received(ontvangst));
  }

  /**
   * The answer to a file whose sender may not send for a party in it.
   *
   * @param codes the codes that are not among those of the account, by field number
   */
  public static String geweigerd(Map<String, String> codes, Ontvangst ontvangst) {
    return """
        # Uw bestand is geweigerd

        Uw account mag niet aanleveren voor deze code in het voorlooprecord:

        %s

        Er is niets beoordeeld en niets geboekt. Er volgt geen retourbericht.

        ## Wat u kunt doen

        1. Controleer de velden 0109 tot en met 0112 van het voorlooprecord.
        2. Klopt de code, vraag ons dan die aan uw account toe te voegen.
        3. Zet het bestand daarna opnieuw in uw map. De naam en de referentienummers mogen dezelfde blijven.

        ## Wat wij ontvingen

        %s
        ---

        # Your file was refused

        Your account may not send for this code in the header record:

        %s

        Nothing was assessed and nothing was booked. No return message follows.

        ## What you can do

        1. Check fields 0109 to 0112 of the header record.
        2. If the code is right, ask us to add it to your account.
        3. Then put the file in your folder again. Its name and reference numbers may stay the same.

        ## What we received

        %s"""
        .formatted(
            lijst("veld", codes), ontvangen(ontvangst), lijst("field", codes), received(ontvangst));
  }

  private static String verwacht(String regelId) {
    return regelId.startsWith("X")
        ? "een XML-bericht waarvan u het XSD van ons kreeg, met de naamruimte daarvan."
        : "een declaratiebericht als platte tekst, dat begint met een voorlooprecord (01) met een"
            + " code die wij ondersteunen.";
  }

  private static String expected(String regelId) {
    return regelId.startsWith("X")
        ? "an XML message of which you have our XSD, in its namespace."
        : "a claim message in plain text that begins with a header record (01) holding a code that"
            + " we support.";
  }

  private static String reason(String regelId) {
    return switch (regelId) {
      case "B01" -> "The file is empty.";
      case "X01" -> "The file is XML, but no message that we know.";
      case "X02" -> "Your account may not send this kind of message.";
      case "B02" -> "The file is no readable text that begins with a header record (01).";
      default -> "The header record holds a message code that we do not support.";
    };
  }

  private static String ontvangen(Ontvangst o) {
    return gegevens(o, "naam", "grootte", "ontvangen");
  }

  private static String received(Ontvangst o) {
    return gegevens(o, "name", "size", "received");
  }

  private static String gegevens(Ontvangst o, String naam, String grootte, String ontvangen) {
    return """
        - %s: `%s`
        - %s: %s bytes
        - SHA-256: `%s`
        - %s: %s (Europe/Amsterdam)
        """
        .formatted(
            naam,
            Weergave.leesbaar(o.naam()).replace('`', '\''),
            grootte,
            Long.toString(o.grootte()),
            o.sha256(),
            ontvangen,
            Weergave.tijdstip(o.ontvangen()));
  }

  private static String lijst(String woord, Map<String, String> codes) {
    return new TreeMap<>(codes)
        .entrySet().stream()
            .map(e -> "- %s %s: `%s`".formatted(woord, e.getKey(), e.getValue()))
            .collect(Collectors.joining("\n"));
  }
}
