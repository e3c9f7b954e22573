package nl.zorgpoort;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nl.zorgpoort.kanaal.sftp.Demotoegang;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.inzage.Overzicht;

/** What a newcomer sees once the gateway is up. */
final class Startbericht {
  private static final int HOOGSTENS = 200;
  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
  private static final String REGEL = "%-58s %-18s %14s %14s  %s%n";

  private final Instellingen instellingen;
  private final Partners partners;
  private final Overzicht overzicht;
  private final Demotoegangen toegangen;
  private final Eerstelogins logins;
  private final String mail;
  private final PrintStream uit;

  Startbericht(
      Instellingen instellingen,
      Partners partners,
      Overzicht overzicht,
      Demotoegangen toegangen,
      Eerstelogins logins,
      String mail,
      PrintStream uit) {
    this.instellingen = instellingen;
    this.partners = partners;
    this.overzicht = overzicht;
    this.toegangen = toegangen;
    this.logins = logins;
    this.mail = mail;
    this.uit = uit;
  }

  void toon(int webpoort, int sftppoort) {
    if (instellingen.demo()) {
      toonTabel();
      toonToegang(sftppoort);
      toonWachtwoorden();
      uit.printf(
          "%nEen registratie ligt klaar voor czo-noord: log in als die en typ  get uit/aanmelding_*%n");
    }
    toonLogins(webpoort);
    uit.printf("%nWeb   http://127.0.0.1:%d/%n", webpoort);
    uit.printf("SFTP  %s:%d%n", instellingen.sftp().adres(), sftppoort);
    uit.printf("Mail  %s%n", mail);
    uit.printf("Map   %s%n", instellingen.map().toAbsolutePath().normalize());
    uit.printf("Stoppen met Ctrl-C; alles blijft bewaard.%n");
    uit.flush();
  }

  private void toonTabel() {
    uit.printf(REGEL, "bestand", "uitkomst", "ingediend EUR", "toegekend EUR", "antwoord");
    List<Overzicht.Regel> regels = overzicht.regels(HOOGSTENS);
    regels.forEach(this::toonRegel);
  }

  private void toonRegel(Overzicht.Regel regel) {
    uit.printf(
        REGEL,
        regel.account() + "/" + leesbaar(regel.bestandsnaam()),
        regel.uitslag().map(uitslag -> woord(uitslag)).orElseGet(() -> woord(regel.staat())),
        euro(regel.ingediend()),
        euro(regel.toegekend()),
        antwoord(regel));
  }

  private String antwoord(Overzicht.Regel regel) {
    return regel
        .antwoord()
        .map(naam -> instellingen.uit(regel.account(), naam).toString())
        .or(() -> regel.wachtOp().map(naam -> "wacht op " + leesbaar(naam)))
        .orElse("");
  }

  /** A sender chooses the name: what would steer a terminal is shown as a question mark. */
  static String leesbaar(String naam) {
    return naam.replaceAll("\\p{Cntrl}", "?");
  }

  private static String woord(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String euro(long centen) {
    return String.format(NEDERLANDS, "%,.2f", BigDecimal.valueOf(centen, 2));
  }

  private void toonToegang(int poort) {
    uit.printf("%nInloggen als demopartner:%n");
    partners.accounts().stream()
        .sorted()
        .filter(account -> Files.exists(instellingen.sleutel(account)))
        .forEach(
            account ->
                uit.printf(
                    "  sftp -i %s -P %d -o StrictHostKeyChecking=accept-new %s@127.0.0.1%n",
                    instellingen.sleutel(account), poort, account));
  }

  private void toonLogins(int poort) {
    if (!logins.nieuw().isEmpty()) {
      uit.printf("%nInloggen op http://127.0.0.1:%d/, wachtwoorden eenmalig getoond:%n", poort);
      for (Eerstelogins.Login login : logins.nieuw()) {
        uit.printf("  %-12s %-12s %s%n", login.naam(), woord(login.functie()), login.wachtwoord());
      }
    }
  }

  private void toonWachtwoorden() {
    if (!toegangen.nieuw().isEmpty()) {
      uit.printf("%nWachtwoorden, eenmalig getoond:%n");
      for (Demotoegang toegang : toegangen.nieuw()) {
        uit.printf("  %-12s %s%n", toegang.account(), toegang.wachtwoord());
      }
    }
  }
}
