package nl.zorgpoort.opslag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;

/**
 * Cuts records of decided lines out of the received bytes: one statement says where they are, one
 * brings the chunks a few at a time, and each chunk is unpacked once.
 */
final class Recordsnijder {
  /** More than the longest record of a standard with its line end. */
  private static final int LANGSTE = 1 << 10;

  private static final int BROKKEN_PER_KEER = 4;

  private final Databank databank;
  private final Map<Brokplaats, List<Stuk>> perBrok = new HashMap<>();

  private record Regelplaats(long volgnummer, int regel) {}

  private record Brokplaats(UUID eigenaar, int nr) {}

  /** What is known of a record so far. */
  private record Stuk(EerdereRegel regel, long offset, ByteArrayOutputStream bytes) {

    /** Takes what this chunk has of it. */
    private void neem(byte[] ruw, int nr) {
      long begin = (long) nr * Brok.GROOTTE;
      int van = (int) Math.max(0, offset - begin);
      int tot = (int) Math.min(ruw.length, offset + LANGSTE - begin);
      if (van < tot) {
        bytes.write(ruw, van, tot - van);
      }
    }

    private byte[] record() {
      byte[] alles = bytes.toByteArray();
      int einde = 0;
      while (einde < alles.length && alles[einde] != '\n' && alles[einde] != '\r') {
        einde++;
      }
      return Arrays.copyOf(alles, einde);
    }
  }

  Recordsnijder(Databank databank) {
    this.databank = databank;
  }

  /** The records without line end; none of a line that is not there. */
  Map<EerdereRegel, byte[]> records(List<EerdereRegel> regels) throws IOException {
    if (regels.isEmpty()) {
      return Map.of();
    }
    try {
      return databank.leesOpSleutel(() -> snij(regels));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Map<EerdereRegel, byte[]> snij(List<EerdereRegel> regels) {
    List<Stuk> stukken = zoekPlaatsen(regels);
    leesBrokken();
    return stukken.stream().collect(Collectors.toMap(Stuk::regel, Stuk::record));
  }

  private List<Stuk> zoekPlaatsen(List<EerdereRegel> regels) {
    Map<Regelplaats, EerdereRegel> gevraagd =
        regels.stream()
            .collect(
                Collectors.toMap(
                    r -> new Regelplaats(r.volgnummer(), r.regel()),
                    Function.identity(),
                    (een, zelfde) -> een));
    List<Stuk> stukken = new ArrayList<>();
    databank.zoek(
        """
        select p.volgnummer, p.regel, p.byte_offset, a.id
          from unnest(cast(? as bigint array), cast(? as integer array)) k(volgnummer, regel)
          join aanlevering a on a.volgnummer = k.volgnummer
          join prestatieregel p on p.volgnummer = a.volgnummer and p.poging = a.poging
                               and p.regel = k.regel
        """,
        p -> plaatsen(p, List.copyOf(gevraagd.keySet())),
        rij -> {
          Regelplaats plaats = new Regelplaats(rij.getLong(1), rij.getInt(2));
          EerdereRegel regel = Objects.requireNonNull(gevraagd.get(plaats));
          Stuk stuk = new Stuk(regel, rij.getLong(3), new ByteArrayOutputStream());
          stukken.add(stuk);
          onthoud(stuk, rij.getObject(4, UUID.class));
        });
    return stukken;
  }

  private static void plaatsen(PreparedStatement p, List<Regelplaats> plaatsen)
      throws SQLException {
    p.setObject(1, plaatsen.stream().map(Regelplaats::volgnummer).toArray(Long[]::new));
    p.setObject(2, plaatsen.stream().map(Regelplaats::regel).toArray(Integer[]::new));
  }

  private void onthoud(Stuk stuk, UUID eigenaar) {
    int eerste = (int) (stuk.offset() / Brok.GROOTTE);
    int laatste = (int) ((stuk.offset() + LANGSTE) / Brok.GROOTTE);
    for (int nr = eerste; nr <= laatste; nr++) {
      perBrok.computeIfAbsent(new Brokplaats(eigenaar, nr), b -> new ArrayList<>()).add(stuk);
    }
  }

  private void leesBrokken() {
    List<Brokplaats> nodig = List.copyOf(perBrok.keySet());
    databank.zoek(
        """
        select b.eigenaar, b.nr, b.codering, b.ruwe_lengte, b.bytes
          from unnest(cast(? as uuid array), cast(? as integer array)) k(eigenaar, nr)
          join brok b on b.eigenaar = k.eigenaar and b.nr = k.nr
         order by b.eigenaar, b.nr
        """,
        p -> {
          p.setFetchSize(BROKKEN_PER_KEER);
          p.setObject(1, nodig.stream().map(Brokplaats::eigenaar).toArray(UUID[]::new));
          p.setObject(2, nodig.stream().map(Brokplaats::nr).toArray(Integer[]::new));
        },
        rij -> {
          Brokplaats plaats = new Brokplaats(rij.getObject(1, UUID.class), rij.getInt(2));
          byte[] ruw = ruw(new Brok(rij.getInt(3), rij.getInt(4), rij.getBytes(5)));
          perBrok.getOrDefault(plaats, List.of()).forEach(stuk -> stuk.neem(ruw, plaats.nr()));
        });
  }

  private static byte[] ruw(Brok brok) {
    try {
      return brok.ruw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
