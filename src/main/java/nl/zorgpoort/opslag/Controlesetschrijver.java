package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;
import static nl.zorgpoort.opslag.Databank.tijd;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.naslag.Controlesetboek.Bewaard;
import nl.zorgpoort.verwerking.naslag.Controlesetinhoud;
import nl.zorgpoort.verwerking.naslag.Controlesetinhoud.Tabel;
import nl.zorgpoort.verwerking.naslag.Verantwoording;

/** Writes versions and activations; who calls it keeps others from doing the same. */
final class Controlesetschrijver {
  private final Databank databank;
  private final Brokken brokken;
  private final Verantwoording verantwoording;

  Controlesetschrijver(Databank databank, Brokken brokken, Verantwoording verantwoording) {
    this.databank = databank;
    this.brokken = brokken;
    this.verantwoording = verantwoording;
  }

  /** A version that is there, from this moment on when one is given. */
  Bewaard opnieuw(int versie, Optional<Instant> ingang) {
    ingang.ifPresent(moment -> activeer(versie, moment));
    return new Bewaard(versie, false);
  }

  /** The next version; its chunks first, which are orphans until the rest is true as well. */
  Bewaard nieuw(Controlesetinhoud inhoud, Optional<Instant> ingang) {
    Map<Tabel, UUID> eigenaars = new LinkedHashMap<>();
    inhoud.tabellen().forEach(tabel -> eigenaars.put(tabel, schrijf(tabel.csv())));
    return databank.uitTransactie(
        () -> {
          int versie = volgende("controleset", "versie");
          schrijf(versie, inhoud.sha256());
          eigenaars.forEach((tabel, eigenaar) -> schrijf(versie, tabel, eigenaar));
          ingang.ifPresent(moment -> activeer(versie, moment));
          return new Bewaard(versie, true);
        });
  }

  private UUID schrijf(String csv) {
    UUID eigenaar = UUID.randomUUID();
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    try (OutputStream uit = brokken.schrijf(eigenaar, 0)) {
      uit.write(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return eigenaar;
  }

  private int volgende(String tabel, String kolom) {
    return databank
        .sql("select coalesce(max(%s), 0) + 1 from %s".formatted(kolom, tabel))
        .query(Integer.class)
        .single();
  }

  private void schrijf(int versie, String sha256) {
    databank
        .sql(
            """
            insert into controleset (versie, auteur, reden, ingevoerd_op, sha256)
            values (:versie, :auteur, :reden, :nu, :sha256)
            """)
        .param("versie", versie)
        .param("auteur", tekst(verantwoording.auteur()))
        .param("reden", tekst(verantwoording.reden()))
        .param("nu", tijd(verantwoording.nu()))
        .param("sha256", sha256)
        .update();
  }

  private void schrijf(int versie, Tabel tabel, UUID eigenaar) {
    Brokbezit.legVast(databank, eigenaar);
    databank
        .sql(
            """
            insert into controleset_tabel (versie, naam, inhoud, rijen)
            values (:versie, :naam, :inhoud, :rijen)
            """)
        .param("versie", versie)
        .param("naam", tabel.naam())
        .param("inhoud", eigenaar)
        .param("rijen", tabel.rijen())
        .update();
  }

  private void activeer(int versie, Instant moment) {
    if (!laatsteOp(moment).equals(Optional.of(versie))) {
      databank
          .sql(
              """
              insert into controleset_ingang (nr, versie, ingang, auteur, reden, vastgelegd_op)
              values (:nr, :versie, :ingang, :auteur, :reden, :nu)
              """)
          .param("nr", volgende("controleset_ingang", "nr"))
          .param("versie", versie)
          .param("ingang", tijd(moment))
          .param("auteur", tekst(verantwoording.auteur()))
          .param("reden", tekst(verantwoording.reden()))
          .param("nu", tijd(verantwoording.nu()))
          .update();
    }
  }

  /** The version that was said last to hold from exactly this moment. */
  private Optional<Integer> laatsteOp(Instant moment) {
    return databank
        .sql(
            """
            select versie from controleset_ingang where ingang = :ingang order by nr desc limit 1
            """)
        .param("ingang", tijd(moment))
        .query(Integer.class)
        .optional();
  }
}
