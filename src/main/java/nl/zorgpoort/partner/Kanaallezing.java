package nl.zorgpoort.partner;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgpoort.partner.Registratiekanaal.Linkdoel;
import nl.zorgpoort.partner.Registratiekanaal.Maildoel;
import nl.zorgpoort.partner.Registratiekanaal.Sftpdoel;

/** Reads what a partner file says about registrations of an account. */
final class Kanaallezing {
  private static final Set<String> SLEUTELS =
      Set.of("formaat", "kan", "naam", "wissen", "herhaald", "contact");
  private static final Set<String> SFTP =
      Set.of("host", "poort", "gebruiker", "sleutel", "hostsleutel", "map");
  private static final Pattern FORMAAT = Pattern.compile("[a-z]+-[0-9]+\\.[0-9]+");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
  private static final Pattern POORT = Pattern.compile("[0-9]{1,5}");
  private static final Pattern NAAMVORM =
      Pattern.compile("([A-Za-z0-9_.-]|\\{soort}|\\{registratie}|\\{volgnummer})+");

  private final Consumer<String> fouten;

  Kanaallezing(Consumer<String> fouten) {
    this.fouten = fouten;
  }

  Registratiekanaal lees(String pad, Object waarde) {
    var lezing = Lezing.van(pad, waarde, SLEUTELS, Set.of("sftp", "mail", "link"), fouten);
    var sftp = lezing.heeft("sftp") ? Optional.of(sftp(lezing)) : Optional.<Sftpdoel>empty();
    var mail = lezing.heeft("mail") ? Optional.of(mail(lezing)) : Optional.<Maildoel>empty();
    var link = lezing.heeft("link") ? Optional.of(link(lezing)) : Optional.<Linkdoel>empty();
    if (Stream.of(sftp, mail, link).filter(Optional::isPresent).count() > 1) {
      lezing.fout("", "kies een van sftp, mail en link");
    }
    return new Registratiekanaal(
        vorm(lezing, "formaat", FORMAAT, "naam en versie, als aanmelding-2.0"),
        kan(lezing),
        naamvorm(lezing),
        janee(lezing, "wissen"),
        janee(lezing, "herhaald"),
        vorm(lezing, "contact", MAIL, "een mailadres"),
        sftp,
        mail,
        link);
  }

  private static Set<Registratiekunde> kan(Lezing lezing) {
    var kundes = EnumSet.noneOf(Registratiekunde.class);
    var woorden = lezing.teksten("kan");
    for (int i = 0; i < woorden.size(); i++) {
      var kunde = Registratiekunde.van(woorden.get(i));
      if (kunde.isEmpty()) {
        lezing.fout(Lezing.plaats("kan", i), "kies correctie, intrekking of offerte");
      }
      kunde.ifPresent(kundes::add);
    }
    return kundes;
  }

  private static String naamvorm(Lezing lezing) {
    var naam =
        vorm(
            lezing,
            "naam",
            NAAMVORM,
            "letters, cijfers, _ . - en {soort} {registratie} {volgnummer}");
    if (!naam.isEmpty() && !(naam.contains("{registratie}") && naam.contains("{volgnummer}"))) {
      lezing.fout("naam", "noem {registratie} en {volgnummer}, anders komen namen twee keer voor");
    }
    return naam;
  }

  private Sftpdoel sftp(Lezing kanaal) {
    var lezing = Lezing.van(kanaal.pad("sftp"), kanaal.waarde("sftp"), SFTP, Set.of(), fouten);
    var poort = vorm(lezing, "poort", POORT, "een poortnummer tussen aanhalingstekens");
    var hostsleutel = lezing.tekst("hostsleutel");
    Sleutelregel.fout(hostsleutel).ifPresent(fout -> lezing.fout("hostsleutel", fout));
    return new Sftpdoel(
        lezing.tekst("host"),
        poort.isEmpty() ? 0 : Integer.parseInt(poort),
        lezing.tekst("gebruiker"),
        lezing.tekst("sleutel"),
        hostsleutel,
        lezing.tekst("map"));
  }

  private Maildoel mail(Lezing kanaal) {
    var lezing =
        Lezing.van(
            kanaal.pad("mail"),
            kanaal.waarde("mail"),
            Set.of("aan", "certificaat"),
            Set.of(),
            fouten);
    return new Maildoel(vorm(lezing, "aan", MAIL, "een mailadres"), lezing.tekst("certificaat"));
  }

  private Linkdoel link(Lezing kanaal) {
    var lezing =
        Lezing.van(
            kanaal.pad("link"), kanaal.waarde("link"), Set.of("aan", "code"), Set.of(), fouten);
    return new Linkdoel(
        vorm(lezing, "aan", MAIL, "een mailadres"),
        vorm(
            lezing,
            "code",
            PartnerLezer.ARGON2,
            "is geen Argon2id-hash; schrijf hier nooit een leesbare code"));
  }

  private static boolean janee(Lezing lezing, String sleutel) {
    return vorm(lezing, sleutel, Pattern.compile("ja|nee"), "kies \"ja\" of \"nee\"").equals("ja");
  }

  private static String vorm(Lezing lezing, String sleutel, Pattern vorm, String uitleg) {
    var tekst = lezing.tekst(sleutel);
    if (lezing.heeft(sleutel) && !vorm.matcher(tekst).matches()) {
      lezing.fout(sleutel, uitleg);
      return "";
    }
    return tekst;
  }
}
