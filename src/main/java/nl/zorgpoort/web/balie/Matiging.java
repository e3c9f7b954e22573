package nl.zorgpoort.web.balie;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How often one log-in may ask for work that takes long. */
final class Matiging {
  private static final int KEREN = 10;
  private static final Duration PER = Duration.ofMinutes(10);

  private final Map<String, Bucket> emmers = new ConcurrentHashMap<>();
  private final InstantSource klok;

  Matiging(InstantSource klok) {
    this.klok = klok;
  }

  /** Whether it may now; counts when it may. */
  boolean mag(String wie) {
    return emmers.computeIfAbsent(wie, naam -> emmer()).tryConsume(1);
  }

  private Bucket emmer() {
    return Bucket.builder()
        .withCustomTimePrecision(new Klokmeter(klok))
        .addLimit(Bandwidth.builder().capacity(KEREN).refillGreedy(KEREN, PER).build())
        .build();
  }

  /** Our clock, as the library reads one. */
  private record Klokmeter(InstantSource klok) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant nu = klok.instant();
      return TimeUnit.SECONDS.toNanos(nu.getEpochSecond()) + nu.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
