package nl.zorgpoort.partner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the YAML file of a partner, strictly: a key that is unknown, missing or twice there is a
 * fault, because a slip here decides who may send for whom. All faults are reported at once.
 *
 * <pre>{@code
 * naam: linde                      # as in Account.NAAM
 * titel: Zorghuis De Linde (fictief)
 * omgeving: productie              # or test
 * rol: betaler                     # or portaal
 * doorsturen: zorgkantoor          # only as portaal: account of another partner, same omgeving
 * taal: nl                         # or en
 * accounts:
 *   - naam: linde                  # log-in name, unique over all partners
 *     sleutels: ["ssh-ed25519 AAAA... linde"]
 *     wachtwoord: "$argon2id$..."  # may be left out
 *     codes:                       # per field of the opening record: codes and ranges of codes
 *       "0112": ["30999001-30999079", "30999085"]
 *     xml: ["aanvraag"]            # may be left out: XML messages it may send
 *     tokens: ["ab12..."]          # may be left out: SHA-256 of tokens for HTTP, hex
 *     registraties:                # only of a CZO
 *       formaat: aanmelding-2.0    # stylesheet and XSD
 *       kan: ["correctie", "intrekking", "offerte"]
 *       naam: "{soort}_{registratie}_{volgnummer}.xml"
 *       wissen: "ja"               # may remove what it fetched
 *       herhaald: "nee"            # may fetch again
 *       contact: post@czo.example  # told when nothing is fetched
 *       sftp: {host: ..., poort: "22", gebruiker: ..., sleutel: FILE, hostsleutel: "ssh-ed25519 ...", map: in}
 *       mail: {aan: ..., certificaat: FILE}   # in place of sftp
 *       link: {aan: ..., code: "$argon2id$..."}   # in place of both: hash of the agreed code
 * }</pre>
 */
public final class PartnerLezer {
  private static final Set<String> PARTNER =
      Set.of("naam", "titel", "omgeving", "rol", "taal", "accounts");
  private static final String DOORSTUREN = "doorsturen";
  private static final Set<String> ACCOUNT = Set.of("naam", "sleutels", "codes");
  private static final Set<String> MOGELIJK = Set.of("wachtwoord", "xml", "tokens", "registraties");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> TALEN = Set.of("nl", "en");
  static final Pattern ARGON2 =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=\\d{1,7},t=\\d{1,2},p=\\d{1,2}"
              + "\\$[A-Za-z0-9+/]{11,}\\$[A-Za-z0-9+/]{22,}");

  private final List<String> fouten = new ArrayList<>();
  private final String bestand;

  private PartnerLezer(String bestand) {
    this.bestand = bestand;
  }

  /**
   * Reads one file.
   *
   * @param bestand its name, for messages
   * @throws PartnerFout with all faults of the file
   */
  public static Partner lees(String bestand, String yaml) {
    var lezer = new PartnerLezer(bestand);
    var partner = lezer.lees(yaml);
    return partner
        .filter(gelezen -> lezer.fouten.isEmpty())
        .orElseThrow(() -> new PartnerFout(lezer.fouten));
  }

  /**
   * Reads all files of an installation.
   *
   * @param bestanden text per file name; read in order of name
   * @throws PartnerFout with all faults of all files
   */
  public static Partners leesAlle(Map<String, String> bestanden) {
    var fouten = new ArrayList<String>();
    var partners = new ArrayList<Partner>();
    var eerste = new LinkedHashMap<String, String>();
    new TreeMap<>(bestanden)
        .forEach(
            (bestand, yaml) -> {
              var lezer = new PartnerLezer(bestand);
              var partner = lezer.lees(yaml);
              partner.ifPresent(gelezen -> lezer.meldDubbele(gelezen, eerste));
              partner.ifPresent(partners::add);
              fouten.addAll(lezer.fouten);
            });
    if (fouten.isEmpty()) {
      fouten.addAll(Doorstuurkeuring.fouten(partners));
    }
    if (!fouten.isEmpty()) {
      throw new PartnerFout(fouten);
    }
    return new Partners(partners);
  }

  private void meldDubbele(Partner partner, Map<String, String> eerste) {
    for (int i = 0; i < partner.accounts().size(); i++) {
      var naam = partner.accounts().get(i).naam();
      var eerder = naam.isEmpty() ? null : eerste.putIfAbsent(naam, bestand);
      if (eerder != null) {
        fout("accounts[%d].naam: account '%s' staat ook al in %s".formatted(i, naam, eerder));
      }
    }
  }

  /** Empty when the text is no YAML at all; a fault that is noted may leave fields empty. */
  private Optional<Partner> lees(String yaml) {
    return laad(yaml).map(this::partner);
  }

  private Partner partner(Object inhoud) {
    var lezing = Lezing.van("", inhoud, PARTNER, Set.of(DOORSTUREN), this::fout);
    var accounts = new ArrayList<Account>();
    var elementen = lezing.lijst("accounts");
    if (lezing.heeft("accounts") && elementen.isEmpty()) {
      lezing.fout("accounts", "ten minste één account");
    }
    for (int i = 0; i < elementen.size(); i++) {
      accounts.add(account(Lezing.plaats("accounts", i), elementen.get(i)));
    }
    var rol = keuze(lezing, "rol", Rol.BETALER);
    return new Partner(
        naam(lezing),
        lezing.tekst("titel"),
        keuze(lezing, "omgeving", Omgeving.PRODUCTIE),
        rol,
        doorsturen(lezing, rol),
        taal(lezing),
        accounts);
  }

  private Optional<Object> laad(String yaml) {
    var opties = new LoaderOptions();
    opties.setAllowDuplicateKeys(false);
    try {
      Object inhoud = new Yaml(new SafeConstructor(opties)).load(yaml);
      return Optional.of(inhoud == null ? "" : inhoud);
    } catch (MarkedYAMLException e) {
      int regel = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      fout("regel %d: geen geldige YAML (%s)".formatted(regel, e.getProblem()));
    } catch (YAMLException e) {
      fout("geen geldige YAML");
    }
    return Optional.empty();
  }

  private static String naam(Lezing lezing) {
    var naam = lezing.tekst("naam");
    if (lezing.heeft("naam") && !Account.NAAM.matcher(naam).matches()) {
      lezing.fout(
          "naam", "2 tot 32 kleine letters, cijfers en streepjes, te beginnen met een letter");
    }
    return naam;
  }

  private static Optional<String> doorsturen(Lezing lezing, Rol rol) {
    var doel = lezing.eventueleTekst(DOORSTUREN);
    if (rol == Rol.PORTAAL && doel.isEmpty()) {
      lezing.fout(DOORSTUREN, "ontbreekt: bij rol portaal hoort het account van de betaler");
    }
    if (rol == Rol.BETALER && doel.isPresent()) {
      lezing.fout(DOORSTUREN, "hoort alleen bij rol portaal");
    }
    return doel;
  }

  private static String taal(Lezing lezing) {
    var taal = lezing.tekst("taal");
    if (lezing.heeft("taal") && !TALEN.contains(taal)) {
      lezing.fout("taal", "kies nl of en");
    }
    return taal;
  }

  private static <E extends Enum<E>> E keuze(Lezing lezing, String sleutel, E bijFout) {
    var waarde = lezing.tekst(sleutel);
    var keuzes = bijFout.getDeclaringClass().getEnumConstants();
    for (E keuze : keuzes) {
      if (naam(keuze).equals(waarde)) {
        return keuze;
      }
    }
    if (lezing.heeft(sleutel)) {
      lezing.fout(sleutel, "kies " + naam(keuzes[0]) + " of " + naam(keuzes[1]));
    }
    return bijFout;
  }

  static String naam(Enum<?> keuze) {
    return keuze.name().toLowerCase(Locale.ROOT);
  }

  private Account account(String pad, Object waarde) {
    var lezing = Lezing.van(pad, waarde, ACCOUNT, MOGELIJK, this::fout);
    return new Account(
        naam(lezing),
        sleutels(lezing),
        wachtwoord(lezing),
        codes(lezing),
        xml(lezing),
        tokens(lezing),
        registraties(lezing));
  }

  private static Set<Berichtsoort> xml(Lezing lezing) {
    var soorten = EnumSet.noneOf(Berichtsoort.class);
    var woorden = lezing.teksten("xml");
    for (int i = 0; i < woorden.size(); i++) {
      var soort = Berichtsoort.van(woorden.get(i));
      if (soort.isEmpty()) {
        lezing.fout(Lezing.plaats("xml", i), "is geen soort bericht dat wij kennen");
      }
      soort.ifPresent(soorten::add);
    }
    return soorten;
  }

  private static Set<String> tokens(Lezing lezing) {
    var tokens = lezing.teksten("tokens");
    for (int i = 0; i < tokens.size(); i++) {
      if (!SHA256.matcher(tokens.get(i)).matches()) {
        lezing.fout(
            Lezing.plaats("tokens", i),
            "is geen SHA-256 in 64 kleine hextekens; schrijf hier nooit een leesbaar token");
      }
    }
    return Set.copyOf(new HashSet<>(tokens));
  }

  private Optional<Registratiekanaal> registraties(Lezing lezing) {
    return lezing.heeft("registraties")
        ? Optional.of(
            new Kanaallezing(this::fout)
                .lees(lezing.pad("registraties"), lezing.waarde("registraties")))
        : Optional.empty();
  }

  private static List<String> sleutels(Lezing lezing) {
    var sleutels = lezing.teksten("sleutels");
    for (int i = 0; i < sleutels.size(); i++) {
      var plaats = Lezing.plaats("sleutels", i);
      Sleutelregel.fout(sleutels.get(i)).ifPresent(fout -> lezing.fout(plaats, fout));
    }
    if (lezing.heeft("sleutels") && sleutels.isEmpty() && !lezing.heeft("wachtwoord")) {
      lezing.fout("sleutels", "zonder sleutel en zonder wachtwoord kan niemand aanmelden");
    }
    return sleutels;
  }

  private static Optional<String> wachtwoord(Lezing lezing) {
    var hash = lezing.eventueleTekst("wachtwoord");
    if (hash.isPresent() && !ARGON2.matcher(hash.get()).matches()) {
      lezing.fout(
          "wachtwoord", "is geen Argon2id-hash; schrijf hier nooit een leesbaar wachtwoord");
    }
    return hash;
  }

  private Map<String, Set<String>> codes(Lezing account) {
    if (!account.heeft("codes")) {
      return Map.of();
    }
    var lezing =
        Lezing.van(
            account.pad("codes"), account.waarde("codes"), Set.of(), Account.RUBRIEKEN, this::fout);
    var codes = new LinkedHashMap<String, Set<String>>();
    lezing.sleutels().stream()
        .filter(Account.RUBRIEKEN::contains)
        .forEach(rubriek -> codes.put(rubriek, codes(lezing, rubriek)));
    return codes;
  }

  private static Set<String> codes(Lezing lezing, String rubriek) {
    var codes = new HashSet<String>();
    var teksten = lezing.teksten(rubriek);
    for (int i = 0; i < teksten.size(); i++) {
      var gelezen = Codereeks.codes(teksten.get(i));
      if (gelezen.isEmpty()) {
        lezing.fout(
            Lezing.plaats(rubriek, i),
            "'%s' is geen code van 8 cijfers of reeks als 30999001-30999079"
                .formatted(teksten.get(i)));
      }
      gelezen.ifPresent(codes::addAll);
    }
    return codes;
  }

  private void fout(String bericht) {
    fouten.add(bestand + ": " + bericht);
  }
}
