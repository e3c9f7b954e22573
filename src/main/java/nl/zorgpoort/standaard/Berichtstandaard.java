package nl.zorgpoort.standaard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message standard in one version, as its definition file says it.
 *
 * @param naam for example {@code AW319}
 * @param versie for example {@code 1.4}
 * @param eiCodes values of field 0102 that name this standard, for example 187, 428, 430
 * @param versienummer value of field 0103, two digits
 * @param subversie value of field 0104, two digits
 * @param recordlengte positions of a record without its line end
 * @param retour how it is answered; absent on a standard that is an answer itself
 * @param rollen field number by the part it plays, for example {@code factuurnummer} to 0116, so
 *     that code needs no field numbers
 */
public record Berichtstandaard(
    String naam,
    String versie,
    String titel,
    List<String> eiCodes,
    String versienummer,
    String subversie,
    int recordlengte,
    Optional<Retourverwijzing> retour,
    Map<String, String> rollen,
    List<Recordtype> recordtypes,
    List<Plaatsing> structuur,
    List<Relatie> relaties) {

  /** Name and version as commands write it, for example {@code AW319-1.4}. */
  public String id() {
    return naam + "-" + versie;
  }

  /** The record type with this two-digit kenmerk, if the standard has it. */
  public Optional<Recordtype> recordtype(String kenmerk) {
    return recordtypes.stream().filter(r -> r.kenmerk().equals(kenmerk)).findFirst();
  }

  /** The record type with this kenmerk; its absence is our own fault. */
  public Recordtype verplicht(String kenmerk) {
    return recordtype(kenmerk)
        .orElseThrow(() -> new IllegalStateException(id() + " has no record " + kenmerk));
  }

  /** The field with this number, in whichever record it stands. */
  public Optional<Rubriek> rubriek(String nummer) {
    return recordtypes.stream().flatMap(r -> r.rubriek(nummer).stream()).findFirst();
  }

  /** The field that plays this part; a missing part is our own fault. */
  public Rubriek rol(String naam) {
    return Optional.ofNullable(rollen.get(naam))
        .flatMap(this::rubriek)
        .orElseThrow(() -> new IllegalStateException(id() + " has no field for " + naam));
  }

  /** Relations of one kind, in the order of the definition. */
  public List<Relatie> relaties(String soort) {
    return relaties.stream().filter(r -> r.soort().equals(soort)).toList();
  }

  /**
   * Where a record stands: the structure is a tree, siblings in the order of the list.
   *
   * @param onder record type it belongs to; absent at the top
   * @param min how many there must be under one parent
   * @param max how many there may be
   */
  public record Plaatsing(String kenmerk, Optional<String> onder, int min, int max) {}

  /**
   * How a heen message is answered.
   *
   * @param standaard id of the answering standard, for example {@code AW320-1.4}
   * @param eiCodes EI code of the answer by EI code of the question, for example 187 to 188
   */
  public record Retourverwijzing(String standaard, Map<String, String> eiCodes) {}
}
