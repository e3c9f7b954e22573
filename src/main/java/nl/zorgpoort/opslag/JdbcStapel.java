package nl.zorgpoort.opslag;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.PogingVerlopen;
import nl.zorgpoort.verwerking.beoordeling.Stapel;

/**
 * Collects rows of one attempt and has them stored in batches, one after the other, on a thread
 * beside that of the caller: while one batch is stored, the next is decided. What fails there fails
 * the next call.
 */
final class JdbcStapel implements Stapel {
  private static final int PER_KEER = 5_000;

  private final Databank databank;
  private final Poging poging;
  private final Stapelschrijver schrijver;
  private List<Bevinding> bevindingen = new ArrayList<>();
  private List<Prestatieregel> regels = new ArrayList<>();
  private Future<Boolean> lopend = CompletableFuture.completedFuture(true);

  JdbcStapel(Databank databank, Poging poging) {
    this.databank = databank;
    this.poging = poging;
    this.schrijver = new Stapelschrijver(databank, poging);
  }

  @Override
  public void bevinding(Bevinding bevinding) throws IOException {
    bevindingen.add(bevinding);
    geefAfAlsVol(bevindingen);
  }

  @Override
  public void regel(Prestatieregel regel) throws IOException {
    regels.add(regel);
    geefAfAlsVol(regels);
  }

  private void geefAfAlsVol(List<?> rijen) throws IOException {
    if (rijen.size() == PER_KEER) {
      geefAf(false);
    }
  }

  @Override
  public void bewaar() throws IOException {
    geefAf(false);
    wacht();
  }

  @Override
  public void sluit() throws IOException {
    geefAf(true);
    wacht();
  }

  private void geefAf(boolean laatste) throws IOException {
    wacht();
    Stapelschrijver.Lading lading = new Stapelschrijver.Lading(bevindingen, regels, laatste);
    bevindingen = new ArrayList<>();
    regels = new ArrayList<>();
    lopend = databank.achtergrond().submit(() -> schrijver.bewaar(lading));
  }

  private void wacht() throws IOException {
    try {
      if (!lopend.get()) {
        throw new PogingVerlopen(poging, false);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("rows of an attempt could not be stored", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while rows were stored");
    }
  }
}
