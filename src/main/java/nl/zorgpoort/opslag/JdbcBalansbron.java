package nl.zorgpoort.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgpoort.grootboek.Bestandsboek;
import nl.zorgpoort.grootboek.Boekpost;
import nl.zorgpoort.grootboek.Journaalpost;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.grootboek.Rekening;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.balans.Balansbron;

/**
 * Four statements over the whole store, in one snapshot, read side by side in the order of their
 * keys: neither their number nor memory grows with the deliveries or the lines.
 */
final class JdbcBalansbron implements Balansbron {
  private static final String BESTANDEN =
      """
      select a.volgnummer, a.bestandsnaam, a.declarant, a.uzovi, a.besloten_op, a.omgeving,
             a.uitslag, a.regels, a.ingediend, a.toegekend, case when c.soort = 'XML' then 'XML' else c.standaard end as standaard,
             case when c.soort = 'XML' then a.ingediend
                  when a.rol = 'BETALER' and c.soort = 'HERKEND' and c.bestandsbevindingen = 0
                  then c.ingediend else 0 end as gecontroleerd,
             u.inhoud, u.sha256, u.grootte
        from aanlevering a
        left join controle c on c.volgnummer = a.volgnummer
        left join uitbak u on u.volgnummer = a.volgnummer and u.soort = 'RETOUR'
       order by a.volgnummer
      """;

  private static final String REGELS =
      """
      select p.volgnummer, p.regel, p.byte_offset, p.maand, p.ingediend, p.berekend, p.toegekend,
             p.codes, p.afgekeurd
        from prestatieregel p
        join poging g on g.volgnummer = p.volgnummer and g.nummer = p.poging
       where g.staat = 'GELDIG'
       order by p.volgnummer, p.poging, p.regel
      """;

  private static final String BZREGELS =
      """
      select volgnummer, regel, 0 as byte_offset, maand, ingediend, toegekend as berekend,
             toegekend, codes, afgekeurd
        from bzregel
       order by volgnummer, regel
      """;

  private static final String POSTEN =
      """
      select volgnummer, n, rekening, aanbieder, uzovi, maand, bedrag
        from journaal
       order by volgnummer, n
      """;

  private final Databank databank;

  JdbcBalansbron(Databank databank) {
    this.databank = databank;
  }

  @Override
  public void lees(Ontvanger ontvanger) throws IOException {
    try {
      databank.opEenMoment(() -> vertel(ontvanger));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Bestand(Bestandsboek boek, Optional<Bewaard> retour) {}

  private record Regel(long volgnummer, Regelbesluit besluit) {}

  private record Post(long volgnummer, Boekpost post) {}

  private void vertel(Ontvanger ontvanger) {
    try (Stream<Bestand> bestanden = databank.stroom(BESTANDEN, (rij, n) -> bestand(rij));
        Stream<Regel> regels = databank.stroom(REGELS, (rij, n) -> regel(rij));
        Stream<Regel> bzregels = databank.stroom(BZREGELS, (rij, n) -> regel(rij));
        Stream<Post> posten = databank.stroom(POSTEN, (rij, n) -> post(rij))) {
      Rijenloper<Regel> regelloper = new Rijenloper<>(regels.iterator(), Regel::volgnummer);
      Rijenloper<Regel> bzloper = new Rijenloper<>(bzregels.iterator(), Regel::volgnummer);
      Rijenloper<Post> postloper = new Rijenloper<>(posten.iterator(), Post::volgnummer);
      for (Bestand b : (Iterable<Bestand>) bestanden::iterator) {
        vertel(b, ontvanger);
        regelloper.van(b.boek().volgnummer(), r -> ontvanger.regel(r.besluit()));
        bzloper.van(b.boek().volgnummer(), r -> ontvanger.regel(r.besluit()));
        postloper.van(b.boek().volgnummer(), p -> ontvanger.post(p.post()));
      }
    }
  }

  private static void vertel(Bestand bestand, Ontvanger ontvanger) {
    try {
      ontvanger.bestand(bestand.boek(), bestand.retour());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bestand bestand(ResultSet rij) throws SQLException {
    Optional<String> uitslag = Optional.ofNullable(rij.getString("uitslag"));
    Optional<OffsetDateTime> besloten =
        Optional.ofNullable(rij.getObject("besloten_op", OffsetDateTime.class));
    Bestandsboek boek =
        new Bestandsboek(
            rij.getLong("volgnummer"),
            rij.getString("bestandsnaam"),
            rij.getString("declarant"),
            rij.getString("uzovi"),
            besloten.map(op -> Aanlevering.dag(op.toInstant())),
            !rij.getString("omgeving").equals(Omgeving.TEST.name()),
            uitslag.filter(List.of("TOEGEKEND", "DEELS", "AFGEKEURD")::contains).isPresent(),
            rij.getInt("regels"),
            rij.getLong("ingediend"),
            rij.getLong("toegekend"),
            rij.getLong("gecontroleerd"));
    return new Bestand(boek, retour(rij));
  }

  private static Optional<Bewaard> retour(ResultSet rij) throws SQLException {
    Optional<UUID> inhoud = Optional.ofNullable(rij.getObject("inhoud", UUID.class));
    return inhoud.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Bewaard(
                String.valueOf(rij.getString("standaard")),
                inhoud.get(),
                rij.getString("sha256"),
                rij.getLong("grootte")));
  }

  private static Regel regel(ResultSet rij) throws SQLException {
    String codes = rij.getString("codes");
    return new Regel(
        rij.getLong("volgnummer"),
        new Regelbesluit(
            rij.getInt("regel"),
            rij.getLong("byte_offset"),
            rij.getString("maand"),
            rij.getLong("ingediend"),
            rij.getLong("berekend"),
            rij.getLong("toegekend"),
            codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)),
            rij.getBoolean("afgekeurd")));
  }

  private static Post post(ResultSet rij) throws SQLException {
    Journaalpost post =
        new Journaalpost(
            Rekening.valueOf(rij.getString("rekening")),
            rij.getString("aanbieder"),
            rij.getString("uzovi"),
            rij.getString("maand"),
            rij.getLong("bedrag"));
    return new Post(rij.getLong("volgnummer"), new Boekpost(rij.getInt("n"), post));
  }
}
