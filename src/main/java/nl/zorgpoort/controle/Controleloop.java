package nl.zorgpoort.controle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.zorgpoort.bericht.EiReader;
import nl.zorgpoort.bericht.Recordblok;
import org.jspecify.annotations.Nullable;

/**
 * Runs the three phases over a file. Reading with the first phase is serial, the second phase is
 * shared by the threads, the third and with it every call to the receiver happens on the calling
 * thread, in order.
 */
final class Controleloop {
  /** Bytes of a block: suits the processor's cache. */
  static final int BLOK = 1 << 18;

  private final Standaardcontrole controle;
  private final Bestandscontext context;
  private final EiReader reader;
  private final Structuurloop structuur;
  private final Samenvoeging samenvoeging;
  private final int draden;
  private final BlockingQueue<Werkblok> vrij;
  private final Map<Long, Werkblok> klaar = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Throwable> mislukt = new AtomicReference<>();
  private final Object bel = new Object();
  private long gelezen;
  private boolean uitgelezen;

  Controleloop(
      Standaardcontrole controle,
      Bestandscontext context,
      EiReader reader,
      Controleontvanger ontvanger,
      int draden) {
    this.controle = controle;
    this.context = context;
    this.reader = reader;
    this.structuur = new Structuurloop(controle, context);
    this.samenvoeging = new Samenvoeging(controle, context, ontvanger);
    this.draden = draden;
    this.vrij = new ArrayBlockingQueue<>(draden + 6);
  }

  /**
   * Checks the whole file in blocks of one size.
   *
   * @param eerste block that was read already, to recognise the file
   */
  void loop(Recordblok eerste) throws IOException {
    while (vrij.remainingCapacity() > 1) {
      vrij.add(new Werkblok(new Recordblok(eerste.bytes().length), controle.unieke.size()));
    }
    Recordloop loop = new Recordloop(controle, context);
    begin(new Werkblok(eerste, controle.unieke.size()), loop);
    List<Thread> helpers = start();
    try {
      verwerk(loop);
    } finally {
      stop(helpers);
    }
  }

  private void begin(Werkblok eerste, Recordloop loop) {
    eerste.begin(gelezen++);
    structuur.blok(eerste);
    loop.blok(eerste);
    klaar.put(eerste.nummer, eerste);
  }

  private List<Thread> start() {
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < draden; i++) {
      Thread helper = new Thread(this::help, "controle-" + i);
      helper.setDaemon(true);
      helpers.add(helper);
      helper.start();
    }
    return helpers;
  }

  private void stop(List<Thread> helpers) throws IOException {
    mislukt.compareAndSet(null, new InterruptedException());
    helpers.forEach(Thread::interrupt);
    try {
      for (Thread helper : helpers) {
        helper.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void help() {
    try {
      Recordloop loop = new Recordloop(controle, context);
      while (mislukt.get() == null) {
        Werkblok blok = vrij.take();
        if (!werk(blok, loop)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      mislukt.compareAndSet(null, e);
      luid();
    }
  }

  private void verwerk(Recordloop loop) throws IOException {
    for (long volgende = 0; ; ) {
      Optional<Werkblok> af = Optional.ofNullable(klaar.remove(volgende));
      if (af.isPresent()) {
        samenvoeging.blok(af.get());
        volgende++;
        vrij.add(af.get());
      } else if (uitgelezen(volgende)) {
        return;
      } else {
        Werkblok blok = vrij.poll();
        if (blok == null || !werk(blok, loop)) {
          wacht(volgende);
        }
      }
    }
  }

  private synchronized boolean uitgelezen(long volgende) {
    return uitgelezen && volgende == gelezen;
  }

  /** Reads a block and checks its records; false at the end of the file. */
  private boolean werk(Werkblok blok, Recordloop loop) throws IOException {
    if (!lees(blok)) {
      luid();
      return false;
    }
    loop.blok(blok);
    klaar.put(blok.nummer, blok);
    luid();
    return true;
  }

  private synchronized boolean lees(Werkblok blok) throws IOException {
    if (uitgelezen) {
      return false;
    }
    boolean meer = reader.volgende(blok.records);
    blok.begin(gelezen++);
    if (meer) {
      structuur.blok(blok);
    } else {
      uitgelezen = true;
      structuur.einde(blok);
    }
    return true;
  }

  private void wacht(long volgende) throws IOException {
    try {
      synchronized (bel) {
        while (mislukt.get() == null && !klaar.containsKey(volgende) && !uitgelezen(volgende)) {
          bel.wait();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    Throwable fout = mislukt.get();
    if (fout != null) {
      throw fout instanceof IOException io ? io : new IOException("the check failed", fout);
    }
  }

  private void luid() {
    synchronized (bel) {
      bel.notifyAll();
    }
  }

  Controleresultaat.Gecontroleerd resultaat() {
    return new Controleresultaat.Gecontroleerd(
        controle.standaard,
        context.eiCode,
        structuur.voorloop(),
        structuur.records(),
        structuur.prestaties(),
        samenvoeging.ingediend(),
        structuur.totaalIngediend(),
        samenvoeging.bestandscodes(),
        samenvoeging.bestandsbevindingen(),
        samenvoeging.recordbevindingen(),
        samenvoeging.signalen());
  }
}
