package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.standaard.Rubriek;

/** One record while it is checked: its bytes, what was read from them, and what was found. */
final class Recordlezing {
  final Bestandscontext context;
  byte[] bytes = new byte[0];
  int begin;
  byte[] ouder = new byte[0];
  int ouderBegin;
  boolean heeftOuder;
  private final long[] waarde;
  private final boolean[] fout;
  private int fouten;
  private Werkblok doel = Werkblok.LEEG;
  private int index;
  private Niveau niveau = Niveau.RECORD;

  Recordlezing(Bestandscontext context, int meesteRubrieken) {
    this.context = context;
    this.waarde = new long[meesteRubrieken];
    this.fout = new boolean[meesteRubrieken];
  }

  /** Turns to a record of a block. */
  void naar(Werkblok blok, int i, Niveau niveauVanRecord) {
    doel = blok;
    index = i;
    bytes = blok.records.bytes();
    begin = blok.records.begin(i);
    niveau = niveauVanRecord;
    if (fouten > 0) {
      Arrays.fill(fout, false);
      fouten = 0;
    }
  }

  long waarde(int rubriek) {
    return waarde[rubriek];
  }

  void waarde(int rubriek, long gelezen) {
    waarde[rubriek] = gelezen;
  }

  boolean fout(int rubriek) {
    return fout[rubriek];
  }

  boolean foutloos() {
    return fouten == 0;
  }

  /** Marks a field as unreadable, so that relations leave it alone. */
  void markeer(int rubriek) {
    fout[rubriek] = true;
    fouten++;
  }

  boolean leeg(Veld veld) {
    return veld.heeftLeegwaarde()
        ? waarde[veld.index()] == veld.leegwaarde()
        : veld.leeg(bytes, begin);
  }

  boolean ouderLeeg(Veld veld) {
    return veld.leeg(ouder, ouderBegin);
  }

  /** Copies what was read of the 01, for the records below it. */
  void bewaarVoorloop() {
    context.voorloop(waarde.clone(), fout.clone());
  }

  int regel() {
    return doel.records.regel(index);
  }

  void signaal(Signaalsoort soort) {
    doel.signaal(soort, regel());
  }

  /** Records a finding on a field of this record. */
  void meld(
      Rubriek rubriek,
      String regelId,
      String retourcode,
      Trap trap,
      String sleutel,
      Object... waarden) {
    String tekst =
        context.teksten.geef("rubriek", rubriek.nummer(), rubriek.naam())
            + context.teksten.geef(sleutel, waarden);
    long van = doel.records.offset(index) + rubriek.begin();
    doel.voegToe(
        new Bevinding(
            regel(),
            new String(bytes, begin, 2, StandardCharsets.ISO_8859_1),
            Optional.of(rubriek.nummer()),
            regelId,
            niveau,
            trap,
            retourcode,
            van,
            van + rubriek.lengte(),
            waarde(rubriek),
            tekst));
  }

  String waarde(Rubriek rubriek) {
    return new String(
        bytes, begin + rubriek.begin(), rubriek.lengte(), StandardCharsets.ISO_8859_1);
  }
}
