package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgpoort.verwerking.Vingerafdruk;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Gives each demo partner its own key and password at the first start. In a template stands {@code
 * ${<account>.sleutel}} and {@code ${<account>.wachtwoord}}.
 */
public final class Demosleutels {
  private static final List<String> SJABLONEN =
      List.of(
          "linde",
          "wijkzorg",
          "delta",
          "linde-test",
          "beuk",
          "horizon",
          "kompas",
          "meander",
          "noorderpoort",
          "loket",
          "czo-noord",
          "czo-zuid");
  private static final Pattern VELD =
      Pattern.compile("\\$\\{([a-z][a-z0-9-]{1,31})\\.(sleutel|wachtwoord|token)}");

  /** Without letters and digits that look alike, because people type these. */
  private static final String TEKENS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LENGTE = 20;

  private final Path partners;
  private final Path sleutels;
  private final SecureRandom toeval = new SecureRandom();
  private final Argon2PasswordEncoder argon2 =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

  /**
   * @param map gets {@code partners/<naam>.yaml} and {@code sleutels/<account>_ed25519}
   */
  public Demosleutels(Path map) {
    this.partners = map.resolve("partners");
    this.sleutels = map.resolve("sleutels");
  }

  /**
   * Makes the demo partners that are not there yet. The partner file comes last and whole, so a
   * crash before it only means that the partner is made anew.
   *
   * @return what was made now; empty at every later start
   */
  public List<Demotoegang> maak() throws IOException, GeneralSecurityException {
    var gemaakt = new ArrayList<Demotoegang>();
    for (var naam : SJABLONEN) {
      if (!Files.exists(partners.resolve(naam + ".yaml"))) {
        gemaakt.addAll(maak(naam + ".yaml"));
      }
    }
    return gemaakt;
  }

  private List<Demotoegang> maak(String bestand) throws IOException, GeneralSecurityException {
    var sjabloon = sjabloon(bestand);
    var gemaakt = new ArrayList<Demotoegang>();
    var waarden = new LinkedHashMap<String, String>();
    for (var account : accounts(sjabloon)) {
      var sleutel = account + "_ed25519";
      var toegang = new Demotoegang(account, wachtwoord(), sleutels.resolve(sleutel));
      var paar = Sleutelpaar.maak(sleutels, sleutel, account);
      waarden.put("${" + account + ".sleutel}", Sleutelpaar.regel(paar, account));
      waarden.put("${" + account + ".wachtwoord}", argon2.encode(toegang.wachtwoord()));
      waarden.put(
          "${" + account + ".token}",
          Vingerafdruk.sha256(toegang.wachtwoord().getBytes(StandardCharsets.UTF_8)));
      gemaakt.add(toegang);
    }
    Schijf.schrijfGeheim(
        partners, bestand, vulIn(sjabloon, waarden).getBytes(StandardCharsets.UTF_8));
    return gemaakt;
  }

  private static List<String> accounts(String sjabloon) {
    return VELD.matcher(sjabloon).results().map(veld -> veld.group(1)).distinct().toList();
  }

  private static String vulIn(String sjabloon, Map<String, String> waarden) {
    var tekst = sjabloon;
    for (var waarde : waarden.entrySet()) {
      tekst = tekst.replace(waarde.getKey(), waarde.getValue());
    }
    return tekst;
  }

  private String wachtwoord() {
    return toeval
        .ints(LENGTE, 0, TEKENS.length())
        .mapToObj(i -> TEKENS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String sjabloon(String naam) throws IOException {
    try (var in = Demosleutels.class.getResourceAsStream("/demo/partners/" + naam)) {
      if (in == null) {
        throw new IOException("not on the class path: demo partner " + naam);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
