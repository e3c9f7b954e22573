package nl.zorgpoort.verwerking.uitleg;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regeltekst;
import nl.zorgpoort.declaratie.Weergave;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.inzage.Toelichten.Toelichting;
import nl.zorgpoort.verwerking.uitleg.Liniaal.Uitsnede;

/**
 * One record as a reader sees it: what stands in it, and what was found of it.
 *
 * @param type kenmerk and name of the record; empty when it is none that we know
 * @param eigen findings on the record
 * @param eromheen findings on what it belongs with, and those that reject the whole file
 * @param kaal the beginning of the record, marked nowhere, for one without findings
 */
public record Recorduitleg(
    String type, List<Veld> velden, List<Uitleg> eigen, List<Uitleg> eromheen, Uitsnede kaal) {
  private static final int KENMERK = 2;
  private static final int EI_BEGIN = 2;
  private static final int EI_EINDE = 5;

  public Recorduitleg {
    velden = List.copyOf(velden);
    eigen = List.copyOf(eigen);
    eromheen = List.copyOf(eromheen);
  }

  /**
   * A field with its value.
   *
   * @param van first position, from 1
   * @param tot last position
   * @param fout whether a finding marks it
   */
  public record Veld(
      String nummer,
      String naam,
      int van,
      int tot,
      String waarde,
      String betekenis,
      boolean fout) {}

  /**
   * A finding in words.
   *
   * @param veld name of the field; empty where there is none
   * @param regel title of the rule
   * @param tekst what the rule asks, and what to do
   * @param code what the return code means
   * @param vergeleken rows that it was compared with, BSNs hidden or not as the record
   * @param uitsnede where it stands; absent where it is about the whole file
   */
  public record Uitleg(
      Bevinding bevinding,
      String veld,
      String regel,
      String tekst,
      String code,
      List<String> vergeleken,
      Optional<Uitsnede> uitsnede) {
    public Uitleg {
      vergeleken = List.copyOf(vergeleken);
    }
  }

  /**
   * Makes plain what is known.
   *
   * @param bsn whether BSNs are shown
   */
  public static Recorduitleg van(
      Toelichting stof,
      Standaarden standaarden,
      Regelcatalogus catalogus,
      Regeltaal taal,
      boolean bsn) {
    Optional<Berichtstandaard> standaard =
        Optional.of(stof.kop())
            .filter(kop -> kop.length() == EI_EINDE)
            .flatMap(kop -> standaarden.heenMetEi(kop.substring(EI_BEGIN)));
    String record = bsn ? stof.record() : gedekt(stof, standaard);
    Optional<Recordtype> type =
        standaard
            .filter(s -> s.recordlengte() == record.length())
            .flatMap(s -> s.recordtype(record.substring(0, KENMERK)));
    UnaryOperator<String> dek = bsn ? t -> t : Bsnmasker::dekTekst;
    Bouw bouw = new Bouw(stof, standaard, catalogus, taal, dek, record);
    return new Recorduitleg(
        type.map(t -> t.kenmerk() + " " + t.naam()).orElse(""),
        velden(stof, type, record, new Veldduiding(standaarden.codelijsten())),
        stof.bevindingen().stream().map(bouw::uitleg).toList(),
        stof.eromheen().stream().map(bouw::uitleg).toList(),
        Liniaal.uitsnede(record, 0, KENMERK));
  }

  /** Of an unknown message nobody knows where its BSNs are, so all digits are hidden. */
  private static String gedekt(Toelichting stof, Optional<Berichtstandaard> standaard) {
    return standaard
        .map(s -> new Bsnmasker(s).dek(stof.record()))
        .orElseGet(() -> stof.record().replaceAll("[0-9]", "*"));
  }

  private static List<Veld> velden(
      Toelichting stof, Optional<Recordtype> type, String record, Veldduiding duiding) {
    return type.stream()
        .flatMap(t -> t.rubrieken().stream())
        .map(r -> veld(r, record.substring(r.begin(), r.einde()), stof, duiding))
        .toList();
  }

  private static Veld veld(Rubriek r, String waarde, Toelichting stof, Veldduiding duiding) {
    return new Veld(
        r.nummer(),
        r.naam(),
        r.begin() + 1,
        r.einde(),
        Weergave.leesbaar(waarde).stripTrailing(),
        duiding.betekenis(r, waarde),
        stof.bevindingen().stream()
            .anyMatch(b -> b.rubriek().stream().anyMatch(r.nummer()::equals)));
  }

  /** What all findings of one record have in common. */
  private record Bouw(
      Toelichting stof,
      Optional<Berichtstandaard> standaard,
      Regelcatalogus catalogus,
      Regeltaal taal,
      UnaryOperator<String> dek,
      String record) {

    Uitleg uitleg(Bevinding b) {
      Optional<Regeltekst> tekst = catalogus.regel(b.regelId()).map(this::tekst);
      return new Uitleg(
          b,
          b.rubriek()
              .flatMap(nr -> standaard.flatMap(s -> s.rubriek(nr)))
              .map(Rubriek::naam)
              .orElse(""),
          tekst.map(Regeltekst::titel).orElse(""),
          tekst.map(Regeltekst::tekst).orElse(""),
          catalogus.retourcodes().omschrijving(b.retourcode()),
          b.vergeleken().stream().map(rij -> Weergave.leesbaar(dek.apply(rij))).toList(),
          uitsnede(b));
    }

    private Regeltekst tekst(Regel regel) {
      return taal.tekst(regel);
    }

    private Optional<Uitsnede> uitsnede(Bevinding b) {
      if (b.regel() != stof.regel() || (b.niveau() == Niveau.BESTAND && b.rubriek().isEmpty())) {
        return Optional.empty();
      }
      int van = (int) Math.max(0, b.van() - stof.offset());
      int tot = (int) Math.min(b.tot() - stof.offset(), record.length());
      return Optional.of(Liniaal.uitsnede(record, van, Math.max(van, tot)));
    }
  }
}
