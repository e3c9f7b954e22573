package nl.zorgpoort.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.Retourkenmerk;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.declaratie.Weigering;
import nl.zorgpoort.declaratie.Weigering.Ontvangst;
import nl.zorgpoort.partner.Rol;

/**
 * Writes the answer that the technical check alone leads to, as if the file came for the first
 * time; nothing is booked. A file that a portal would pass on gets a report only.
 */
final class Proefretour {
  private static final int EERSTE_AANLEVERING = 1;

  private final Beoordelaar beoordelaar;
  private final Controlevraag controle;
  private final LocalDate besloten;
  private final Rol rol;
  private final Retourmap map;

  Proefretour(
      Beoordelaar beoordelaar, Controlevraag controle, LocalDate besloten, Rol rol, Retourmap map) {
    this.beoordelaar = beoordelaar;
    this.controle = controle;
    this.besloten = besloten;
    this.rol = rol;
    this.map = map;
  }

  /** Writes the answer to a file of which the check has this outcome. */
  void schrijf(Path bestand, Controleresultaat resultaat) throws IOException {
    String sha256 = sha256(bestand);
    Retourkenmerk kenmerk = Retourkenmerk.van(sha256, EERSTE_AANLEVERING);
    String naam = String.valueOf(bestand.getFileName());
    if (resultaat instanceof Gecontroleerd gecontroleerd) {
      schrijfRetour(bestand, naam, kenmerk, gecontroleerd);
    } else if (resultaat instanceof NietHerkenbaar oordeel) {
      Ontvangst ontvangst =
          new Ontvangst(naam, Files.size(bestand), sha256, controle.ontvangen().atStartOfDay());
      schrijfTekst(kenmerk.weigeringsnaam(naam), Weigering.nietHerkenbaar(oordeel, ontvangst));
    }
  }

  /** Kop and sluit are known once all lines are decided, so the romp waits in a file of its own. */
  private void schrijfRetour(
      Path bestand, String naam, Retourkenmerk kenmerk, Gecontroleerd gecontroleerd)
      throws IOException {
    Path romp = map.kladbestand(kenmerk.referentie());
    try {
      Beoordeling beoordeling = beoordeel(bestand, kenmerk, gecontroleerd, romp);
      if (beoordeling.uitslag() != Uitslag.DOORGESTUURD) {
        plaats(kenmerk.retournaam(naam), beoordeling, romp);
      }
      schrijfTekst(kenmerk.rapportnaam(naam), beoordeling.rapport());
    } finally {
      Files.deleteIfExists(romp);
    }
  }

  private void plaats(String naam, Beoordeling beoordeling, Path romp) throws IOException {
    map.plaats(
        naam,
        uit -> {
          uit.write(beoordeling.kop().getBytes(StandardCharsets.ISO_8859_1));
          Files.copy(romp, uit);
          uit.write(beoordeling.sluit().getBytes(StandardCharsets.ISO_8859_1));
        });
  }

  private Beoordeling beoordeel(
      Path bestand, Retourkenmerk kenmerk, Gecontroleerd gecontroleerd, Path romp)
      throws IOException {
    Beoordelingsvraag vraag =
        new Beoordelingsvraag(
            controle, besloten, kenmerk.referentie(), Optional.empty(), rol, Optional.empty());
    try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(romp))) {
      return beoordelaar.beoordeel(
          () -> Files.newInputStream(bestand), gecontroleerd, vraag, new Romp(uit));
    }
  }

  private void schrijfTekst(String naam, String tekst) throws IOException {
    map.plaats(naam, uit -> uit.write(tekst.getBytes(StandardCharsets.UTF_8)));
  }

  private static String sha256(Path bestand) throws IOException {
    try (InputStream in = Files.newInputStream(bestand);
        DigestOutputStream uit =
            new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
      in.transferTo(uit);
      return HexFormat.of().formatHex(uit.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Keeps the romp; findings and lines have been reported or are not booked. */
  private record Romp(OutputStream uit) implements Beoordelingsuitvoer {
    @Override
    public void bevinding(Bevinding bevinding) {}

    @Override
    public void regel(Prestatieregel regel) {}

    @Override
    public void romp(byte[] bytes, int van, int lengte) throws IOException {
      uit.write(bytes, van, lengte);
    }
  }
}
