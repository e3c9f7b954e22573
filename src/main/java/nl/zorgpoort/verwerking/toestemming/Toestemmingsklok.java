package nl.zorgpoort.verwerking.toestemming;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.toestemming.Termijnen;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemming;
import nl.zorgpoort.verwerking.registratie.Toestemmingsgevolg;

/** What time does to consents, and what is left to do about answers. */
public final class Toestemmingsklok {
  private static final int HOOGSTENS = 500;

  private final Toestemmingsboek boek;
  private final Toestemmingsgevolg gevolg;
  private final Bewaardepost post;
  private final Termijnen termijnen;
  private final InstantSource klok;

  public Toestemmingsklok(
      Toestemmingsboek boek,
      Toestemmingsgevolg gevolg,
      Bewaardepost post,
      Termijnen termijnen,
      InstantSource klok) {
    this.boek = boek;
    this.gevolg = gevolg;
    this.post = post;
    this.termijnen = termijnen;
    this.klok = klok;
  }

  /** Reminds once, and lets lapse what stays without an answer; doing it again changes nothing. */
  public void herinnerEnLaatVerlopen() {
    Instant nu = klok.instant();
    Instant verval = termijnen.vervalgrens(nu);
    boek.teVerlopen(verval, HOOGSTENS).forEach(id -> boek.verloop(id, verval, nu));
    boek.teHerinneren(termijnen.herinnergrens(nu), HOOGSTENS).forEach(id -> boek.herinner(id, nu));
  }

  /** Registrations of which the consequence was not drawn yet. */
  public List<String> zonderGevolg() {
    return boek.zonderGevolg(HOOGSTENS);
  }

  /** Draws it and then marks it as drawn, so that a kill in between repeats it. */
  public void trekGevolg(String registratieId) {
    boek.van(registratieId).filter(t -> !t.staat().open()).ifPresent(this::trekGevolg);
  }

  private void trekGevolg(Toestemming toestemming) {
    String id = toestemming.registratieId();
    // The file with the mail holds an address and is of no use after an answer, whichever it is.
    post.vergeet(id);
    switch (toestemming.staat()) {
      case AKKOORD -> gevolg.akkoord(id, toestemming.sinds());
      case GEWEIGERD -> gevolg.geweigerd(id, toestemming.sinds());
      case VERLOPEN -> gevolg.verlopen(id, toestemming.sinds());
      case GEVRAAGD, HERINNERD -> throw new IllegalStateException("no answer yet");
    }
    boek.gevolgGetrokken(id);
  }
}
