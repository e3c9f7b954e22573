package nl.zorgpoort.kanaal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import nl.zorgpoort.verwerking.toestemming.Bewaardepost;
import nl.zorgpoort.verwerking.toestemming.Brief;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;

/** Where mails land as {@code .eml} files when there is no mail server. */
public final class Mailmap implements Bewaardepost {
  private final Path map;
  private final String van;
  private final InstantSource klok;

  public Mailmap(Path map, String van, InstantSource klok) {
    this.map = map;
    this.van = van;
    this.klok = klok;
  }

  /** The folder. */
  public Path map() {
    return map;
  }

  /** Writes a mail; the same one again takes the place of the first. */
  public void bewaar(
      @ExchangeProperty("brief") Brief brief,
      @Header("To") String aan,
      @Header("Subject") String onderwerp,
      @Body String tekst)
      throws IOException, MessagingException {
    bewaarOnder(naam(brief), aan, onderwerp, tekst);
  }

  /** Writes a mail under a name of its own. */
  public void bewaarOnder(
      @ExchangeProperty("bestand") String naam,
      @Header("To") String aan,
      @Header("Subject") String onderwerp,
      @Body String tekst)
      throws IOException, MessagingException {
    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(new InternetAddress(van));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(aan));
    mail.setSubject(onderwerp, "UTF-8");
    mail.setSentDate(Date.from(klok.instant()));
    mail.setText(tekst, "UTF-8");
    schrijf(naam, mail);
  }

  /** Writes a mail that is made already, under a name of its own. */
  public void bewaarHeel(@ExchangeProperty("bestand") String naam, @Body MimeMessage mail)
      throws IOException, MessagingException {
    schrijf(naam, mail);
  }

  private void schrijf(String naam, MimeMessage mail) throws IOException, MessagingException {
    Files.createDirectories(map);
    // Named after the registration too: what is broken off halfway must be found when it is erased.
    Path half = map.resolve(naam + ".part");
    try (OutputStream uit = Files.newOutputStream(half)) {
      mail.writeTo(uit);
    }
    Files.move(half, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String naam(Brief brief) {
    return begin(brief.registratieId())
        + brief.soort().name().toLowerCase(Locale.ROOT)
        + "-"
        + brief.nr()
        + ".eml";
  }

  /** Names of files are of a plain alphabet, whatever an id looks like. */
  private static String begin(String registratieId) {
    return registratieId.replaceAll("[^A-Za-z0-9-]", "+") + "_";
  }

  @Override
  public void vergeet(String registratieId) {
    if (!Files.isDirectory(map)) {
      return;
    }
    String begin = begin(registratieId);
    try (DirectoryStream<Path> mails =
        Files.newDirectoryStream(map, p -> p.getFileName().toString().startsWith(begin))) {
      for (Path mail : mails) {
        Files.deleteIfExists(mail);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
