package nl.zorgpoort.referentie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.standaard.Codelijst;

/** Whether a cell is as its column asks. */
final class Celtoets {
  private static final int CIJFERS_BEDRAG = 12;
  private static final int JAREN_VAN = 1850;

  private final Kolom kolom;
  private final Optional<Codelijst> lijst;

  Celtoets(Kolom kolom, Optional<Codelijst> lijst) {
    this.kolom = kolom;
    this.lijst = lijst;
  }

  /** What is wrong with the value, Dutch; empty when it is good. */
  String klacht(String waarde) {
    if (waarde.isEmpty()) {
      return kolom.leeg() ? "" : "mag niet leeg zijn";
    }
    if (waarde.indexOf('\uFFFD') >= 0) {
      return "bevat tekens die geen UTF-8 zijn";
    }
    if (heeftStuurteken(waarde)) {
      return "bevat een stuurteken";
    }
    String verwacht = verwacht(waarde);
    return verwacht.isEmpty() ? "" : verwacht + gevonden(waarde);
  }

  private String gevonden(String waarde) {
    return kolom.persoonlijk() || waarde.length() > 40 ? "" : ", niet '" + waarde + "'";
  }

  private String verwacht(String waarde) {
    return switch (kolom.soort()) {
      case TEKST ->
          waarde.length() <= kolom.lengte()
              ? ""
              : "mag hoogstens %d tekens hebben".formatted(kolom.lengte());
      case CIJFERS -> cijfers(waarde);
      case PATROON -> waarde.equals("*") ? "" : patroon(waarde);
      case CODE -> kolom.waarden().contains(waarde) ? "" : "moet " + opsomming() + " zijn";
      case DATUM -> datum(waarde) ? "" : "moet een datum zijn als EEJJMMDD";
      case JANEE -> waarde.equals("J") || waarde.equals("N") ? "" : "moet J of N zijn";
      case BEDRAG -> bedrag(waarde);
      case PAREN -> paren(waarde);
    };
  }

  private String cijfers(String waarde) {
    if (waarde.length() != kolom.lengte() || !zijnCijfers(waarde)) {
      return "moet %d cijfers zijn".formatted(kolom.lengte());
    }
    return lijst
        .filter(l -> !l.kent(waarde))
        .map(l -> "moet in de codelijst " + l.naam() + " staan")
        .orElse("");
  }

  private String patroon(String waarde) {
    boolean goed = waarde.length() == kolom.lengte() && zijnCijfers(waarde);
    return goed ? "" : "moet %d cijfers of * zijn".formatted(kolom.lengte());
  }

  private String opsomming() {
    int n = kolom.waarden().size();
    return String.join(", ", kolom.waarden().subList(0, n - 1))
        + " of "
        + kolom.waarden().get(n - 1);
  }

  private static boolean datum(String waarde) {
    if (waarde.length() != 8 || !zijnCijfers(waarde)) {
      return false;
    }
    try {
      LocalDate dag = Tabelrij.dag(waarde);
      return dag.getYear() >= JAREN_VAN;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private String bedrag(String waarde) {
    int lengte = kolom.lengte() == 0 ? CIJFERS_BEDRAG : kolom.lengte();
    boolean goed = waarde.length() <= lengte && zijnCijfers(waarde);
    return goed ? "" : "moet een geheel getal zijn van hoogstens %d cijfers".formatted(lengte);
  }

  private String paren(String waarde) {
    if (waarde.length() > kolom.lengte()) {
      return "mag hoogstens %d tekens hebben".formatted(kolom.lengte());
    }
    boolean goed = Arrays.stream(waarde.split(" ")).allMatch(this::paar);
    String namen = kolom.waarden().isEmpty() ? "" : " met als naam " + opsomming();
    return goed ? "" : "moet woorden naam=waarde bevatten" + namen;
  }

  private boolean paar(String woord) {
    int is = woord.indexOf('=');
    return is > 0
        && is < woord.length() - 1
        && (kolom.waarden().isEmpty() || kolom.waarden().contains(woord.substring(0, is)));
  }

  /** Only the digits 0 to 9, not those of other scripts. */
  static boolean zijnCijfers(String waarde) {
    for (int i = 0; i < waarde.length(); i++) {
      if (waarde.charAt(i) < '0' || waarde.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean heeftStuurteken(String waarde) {
    for (int i = 0; i < waarde.length(); i++) {
      if (Character.isISOControl(waarde.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
