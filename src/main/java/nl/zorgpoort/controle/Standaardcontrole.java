package nl.zorgpoort.controle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** The checks of one standard, compiled once; immutable, shared by all files and threads. */
final class Standaardcontrole {
  final Berichtstandaard standaard;
  final Recordcontrole[] records;
  final List<Uniek> unieke = new ArrayList<>();
  final int voorloop;
  final int sluit;
  final int ouder;
  final int bedragrecord;
  final Veld bedrag;
  final Veld bedragteken;
  final int meesteRubrieken;
  private final int[] opKenmerk = new int[100];

  Standaardcontrole(Berichtstandaard standaard, Codelijsten lijsten) {
    this.standaard = standaard;
    List<Recordtype> types = standaard.recordtypes();
    Arrays.fill(opKenmerk, Werkblok.NIET_TE_LEZEN);
    records = new Recordcontrole[types.size()];
    for (int i = 0; i < records.length; i++) {
      records[i] = new Recordcontrole(standaard, lijsten, types.get(i));
      opKenmerk[Integer.parseInt(types.get(i).kenmerk())] = i;
    }
    meesteRubrieken = types.stream().mapToInt(t -> t.rubrieken().size()).max().orElse(0);
    for (Relatie relatie : standaard.relaties("uniek")) {
      Uniek uniek = new Uniek(Relatiebouw.van(standaard, lijsten, relatie), unieke.size());
      unieke.add(uniek);
      records[typeVan(uniek.bouw.veld(0).rubriek())].unieke.add(uniek);
    }
    voorloop = opKenmerk[Integer.parseInt(standaard.structuur().get(0).kenmerk())];
    sluit =
        opKenmerk[
            Integer.parseInt(
                standaard.structuur().get(standaard.structuur().size() - 1).kenmerk())];
    ouder =
        standaard.relaties("gelijk-aan-ouder").stream()
            .findFirst()
            .map(r -> typeVan(rubriek(r.velden().get(1))))
            .orElse(Werkblok.NIET_TE_LEZEN);
    bedrag = Relatiebouw.veld(standaard, standaard.rol("declaratiebedrag").nummer());
    bedragteken = Relatiebouw.veld(standaard, standaard.rol("declaratiebedrag-dc").nummer());
    bedragrecord = typeVan(bedrag.rubriek());
    Structuurregels.keur(standaard);
  }

  private Rubriek rubriek(String nummer) {
    return standaard.rubriek(nummer).orElseThrow();
  }

  int typeVan(Rubriek rubriek) {
    for (int i = 0; i < records.length; i++) {
      if (records[i].type.rubriek(rubriek.nummer()).isPresent()) {
        return i;
      }
    }
    return Werkblok.NIET_TE_LEZEN;
  }

  /** Index of the record type with this number, or -1. */
  int type(int kenmerk) {
    return opKenmerk[kenmerk];
  }

  /** Whether a fault on a record of this type rejects the file: 01 and 99 (rule A3). */
  Niveau niveau(int type) {
    return type == voorloop || type == sluit ? Niveau.BESTAND : Niveau.RECORD;
  }

  /** The relation of a kind that a standard has once. */
  Optional<Relatie> relatie(String soort) {
    return standaard.relaties(soort).stream().findFirst();
  }
}
