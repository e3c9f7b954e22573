package nl.zorgpoort.opslag;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.aflevering.Uitbak;
import nl.zorgpoort.verwerking.balans.Balansboek;
import nl.zorgpoort.verwerking.balans.Balansbron;
import nl.zorgpoort.verwerking.balans.Betaalblokkade;
import nl.zorgpoort.verwerking.beoordeling.Beslisboek;
import nl.zorgpoort.verwerking.beoordeling.Controleboek;
import nl.zorgpoort.verwerking.beoordeling.Geschiedenis;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.factuur.Declaratieboek;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;
import nl.zorgpoort.verwerking.intake.Ontvangstboek;
import nl.zorgpoort.verwerking.inzage.Aanbiederbeeld;
import nl.zorgpoort.verwerking.inzage.Afwijzingen;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Dagbeeld;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.inzage.Overzicht;
import nl.zorgpoort.verwerking.inzage.Registratielijst;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Registerboek;
import nl.zorgpoort.verwerking.ophaallink.Ophaalboek;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Uitberichten;
import nl.zorgpoort.verwerking.toegang.Gebruikers;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingsboek;
import org.h2.api.ErrorCode;

/** All ports of the use cases on one database, whose schema is up to date. */
public final class Opslag {
  private static final int DIEPTE = 20;

  /** H2 ran out of memory, or is closed. */
  private static final Set<Integer> GESLOTEN =
      Set.of(
          ErrorCode.OUT_OF_MEMORY,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

  private final Databank databank;
  private final Standaarden standaarden;
  private final InstantSource klok;

  /**
   * Whether this failure says that the database inside our process is closed for good: H2 does that
   * when memory runs out, and opens it only for a new process. A server that is away comes back.
   */
  public static boolean isVerloren(Throwable fout) {
    return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
        .limit(DIEPTE)
        .anyMatch(f -> f instanceof SQLException sql && GESLOTEN.contains(sql.getErrorCode()));
  }

  /** On this database. */
  public Opslag(DataSource bron, Standaarden standaarden, InstantSource klok) {
    this.databank = new Databank(bron);
    this.standaarden = standaarden;
    this.klok = klok;
  }

  /** Deliveries and their states. */
  public Aanleveringen aanleveringen() {
    return new JdbcAanleveringen(databank);
  }

  /** Received bytes, retours and reports. */
  public Brokken brokken() {
    return new JdbcBrokken(databank, klok);
  }

  /** Order of intake. */
  public Ontvangstboek ontvangstboek() {
    return new JdbcOntvangstboek(databank);
  }

  /** Outcomes of the technical check. */
  public Controleboek controleboek() {
    return new JdbcControleboek(databank, standaarden);
  }

  /** Attempts and decisions. */
  public Beslisboek beslisboek() {
    return new JdbcBeslisboek(databank);
  }

  /** What was decided before. */
  public Geschiedenis geschiedenis() {
    return new JdbcGeschiedenis(databank);
  }

  /**
   * Control set, register and history.
   *
   * @param controlesets gives a version of the control set
   * @param grenzen hold for what is decided from now on
   */
  public Naslagboek naslagboek(IntFunction<Controleset> controlesets, Xmlgrenzen grenzen) {
    return new JdbcNaslagboek(databank, controlesets, grenzen);
  }

  /** What is to be delivered. */
  public Uitbak uitbak() {
    return new JdbcUitbak(databank);
  }

  /** All deliveries in one list. */
  public Overzicht overzicht() {
    return new JdbcOverzicht(databank);
  }

  /** Deliveries that are looked for. */
  public Bestandenlijst bestandenlijst() {
    return new JdbcBestandenlijst(databank);
  }

  /** What there is to show of a delivery. */
  public Dossierkast dossierkast() {
    return new JdbcDossierkast(databank);
  }

  /** Lines that were not granted as claimed. */
  public Afwijzingen afwijzingen() {
    return new JdbcAfwijzingen(databank);
  }

  /** Registrations that are looked for. */
  public Registratielijst registratielijst() {
    return new JdbcRegistratielijst(databank);
  }

  /** How it goes with one provider. */
  public Aanbiederbeeld aanbiederbeeld() {
    return new JdbcAanbiederbeeld(databank);
  }

  /** How things are. */
  public Dagbeeld dagbeeld() {
    return new JdbcDagbeeld(databank);
  }

  /** What staff hold back. */
  public Vasthoudboek vasthoudboek() {
    return new JdbcVasthoudboek(databank);
  }

  /** Exceptions, proposed and allowed. */
  public Uitzonderingsboek uitzonderingsboek() {
    return new JdbcUitzonderingsboek(databank);
  }

  /** Log-ins of the desk. */
  public Gebruikers gebruikers() {
    return new JdbcGebruikers(databank);
  }

  /** Who did and saw what. */
  public Logboek logboek() {
    return new JdbcLogboek(databank, klok);
  }

  /** Versions of the control set. */
  public Controlesetboek controlesetboek() {
    return new JdbcControlesetboek(databank, brokken());
  }

  /** The register. */
  public Registerboek registerboek() {
    return new JdbcRegisterboek(databank);
  }

  /** The books, from the first delivery. */
  public Balansbron balansbron() {
    return new JdbcBalansbron(databank);
  }

  /** Proofs of the books. */
  public Balansboek balansboek() {
    return new JdbcBalansboek(databank);
  }

  /** Whether payment is blocked. */
  public Betaalblokkade betaalblokkade() {
    return new JdbcBalansboek(databank);
  }

  /** What was decided. */
  public Besluitarchief besluitarchief() {
    return new JdbcBesluitarchief(databank);
  }

  /**
   * Registrations.
   *
   * @param partners say what a CZO takes
   */
  public Registratieboek registratieboek(Partners partners) {
    return new JdbcRegistratieboek(databank, partners);
  }

  /** Earlier declarations of Bedrijfszorg. */
  public Declaratieboek declaratieboek(Partners partners) {
    return new JdbcDeclaratieboek(databank, partners);
  }

  /** Messages about registrations. */
  public Uitberichten uitberichten() {
    return new JdbcUitberichten(databank);
  }

  /** Links to messages. */
  public Ophaalboek ophaalboek() {
    return new JdbcOphaalboek(databank);
  }

  /** Consents and their mails. */
  public Toestemmingsboek toestemmingsboek() {
    return new JdbcToestemmingsboek(databank);
  }
}
