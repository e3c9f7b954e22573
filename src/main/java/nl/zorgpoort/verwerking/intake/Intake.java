package nl.zorgpoort.verwerking.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Stap;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.intake.Postvak.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in: claim, store the bytes, Ontvangen, remove the work file. Whatever moment it is
 * cut off at, {@link #herstelNaStart} goes on from there. One file at a time, because the order of
 * intake is the order of deciding.
 */
public final class Intake {
  private static final Duration WEES_NA = Duration.ofHours(1);

  private final Postvak postvak;
  private final Brokken brokken;
  private final Ontvangstboek boek;
  private final Partners partners;
  private final Voorlooplezer voorlooplezer;
  private final Stappen stappen;
  private final InstantSource klok;
  private final ReentrantLock een = new ReentrantLock();

  public Intake(
      Postvak postvak,
      Brokken brokken,
      Ontvangstboek boek,
      Partners partners,
      Voorlooplezer voorlooplezer,
      Stappen stappen,
      InstantSource klok) {
    this.postvak = postvak;
    this.brokken = brokken;
    this.boek = boek;
    this.partners = partners;
    this.voorlooplezer = voorlooplezer;
    this.stappen = stappen;
    this.klok = klok;
  }

  /** Takes in one file; empty when it is no longer in the inbox. */
  public Optional<UUID> neemIn(String account, String bestandsnaam) throws IOException {
    een.lock();
    try {
      Optional<Claim> claim = postvak.claim(account, bestandsnaam);
      if (claim.isPresent()) {
        stappen.na(Stap.CLAIM);
        rondAf(claim.get());
      }
      return claim.map(Claim::id);
    } finally {
      een.unlock();
    }
  }

  /**
   * Takes in what did not come as a file; broken off before the end, it was never here.
   *
   * @return its id, once it is Ontvangen
   */
  public UUID neemAan(String account, String naam, InputStream in) throws IOException {
    een.lock();
    try (in) {
      Claim claim = new Claim(UUID.randomUUID(), account, naam);
      ontvang(claim, in, klok.instant());
      return claim.id();
    } finally {
      een.unlock();
    }
  }

  /**
   * Finishes what an earlier run left in the work folder and removes chunks of no delivery; before
   * any channel opens.
   */
  public void herstelNaStart() throws IOException {
    een.lock();
    try {
      rondAlleAf();
      boek.veegWezen(klok.instant());
    } finally {
      een.unlock();
    }
  }

  /** Finishes claims whose intake failed, and removes old orphans; not while a file comes in. */
  public void herstel() throws IOException {
    if (een.tryLock()) {
      try {
        rondAlleAf();
        boek.veegWezen(klok.instant().minus(WEES_NA));
      } finally {
        een.unlock();
      }
    }
  }

  private void rondAlleAf() throws IOException {
    Nalatenschap fouten = new Nalatenschap();
    for (Claim claim : postvak.geclaimd()) {
      fouten.probeer(() -> rondAf(claim));
    }
    fouten.werp();
  }

  /** One claim that fails keeps no other waiting; its failure is thrown after the last. */
  private static final class Nalatenschap {
    private @Nullable IOException eerste;

    interface Werk {
      void doe() throws IOException;
    }

    void probeer(Werk werk) {
      try {
        werk.doe();
      } catch (IOException | RuntimeException e) {
        if (eerste == null) {
          eerste = new IOException("a claim could not be taken in", e);
        } else {
          eerste.addSuppressed(e);
        }
      }
    }

    void werp() throws IOException {
      if (eerste != null) {
        throw eerste;
      }
    }
  }

  private void rondAf(Claim claim) throws IOException {
    if (!boek.bekend(claim.id())) {
      try (InputStream in = postvak.open(claim)) {
        ontvang(claim, in, klok.instant());
      }
    }
    postvak.verwijder(claim);
    stappen.na(Stap.WERKBESTAND_WEG);
  }

  private void ontvang(Claim claim, InputStream in, Instant ontvangenOp) throws IOException {
    brokken.verwijder(claim.id());
    Meetstroom meting;
    try (Meetstroom uit =
        new Meetstroom(brokken.schrijf(claim.id(), 0), voorlooplezer.koplengte())) {
      in.transferTo(uit);
      meting = uit;
    }
    stappen.na(Stap.BROKKEN);
    boek.schrijfIn(ontvangst(claim, meting, ontvangenOp), klok.instant());
    stappen.na(Stap.ONTVANGEN);
  }

  private Ontvangst ontvangst(Claim claim, Meetstroom meting, Instant ontvangenOp) {
    Partners.Inschrijving van =
        partners
            .zoek(claim.account())
            .orElseThrow(() -> new IllegalStateException("no account " + claim.account()));
    return new Ontvangst(
        claim.id(),
        claim.account(),
        van.partner().naam(),
        van.partner().omgeving(),
        van.partner().rol(),
        claim.bestandsnaam(),
        meting.grootte(),
        meting.sha256(),
        ontvangenOp,
        voorlooplezer.uzovi(meting.kop()));
  }
}
