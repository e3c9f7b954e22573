package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.referentie.Controleset;

/** A way to decide the file of an example: the rule test does not depend on which. */
interface Beslisweg {

  /**
   * A delivered file.
   *
   * @param volgnummer of its delivery, from 1
   */
  record Levering(
      long volgnummer, String bestand, byte[] bytes, LocalDate ontvangen, String kanaal) {}

  /**
   * How it was decided.
   *
   * @param technisch findings of tiers 1 and 2, as {@code record field code rule level}
   * @param inhoudelijk findings of tier 3, written the same way
   * @param seinen signals of tier 3 to staff, written the same way
   * @param toegekend granted cents by record of a line
   * @param regels decided lines with their records; none when the file was rejected
   */
  record Uitkomst(
      List<String> technisch,
      List<String> inhoudelijk,
      List<String> seinen,
      Map<Integer, Long> toegekend,
      Map<EerdereRegel, byte[]> regels) {}

  Uitkomst beslis(Levering levering, Controleset controleset, Geheugenbron bron);
}
