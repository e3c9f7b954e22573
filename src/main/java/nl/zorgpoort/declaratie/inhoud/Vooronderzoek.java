package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import nl.zorgpoort.referentie.Periode;

/**
 * What a first look at a file says that the judgement of its first line may depend on.
 *
 * @param begindagen days on which debit lines begin (0414), as stretches in order, without overlap
 * @param jaren calendar years in which any line begins
 * @param credits whether there are credit lines
 * @param samen references (0431) of debit lines in this file that a credit line in it points at
 *     (0432); few by nature (rule F06)
 */
public record Vooronderzoek(
    List<Periode> begindagen, List<Integer> jaren, boolean credits, Samen samen) {

  /** Whether debit and credit of this reference stand in the same file. */
  @FunctionalInterface
  public interface Samen {
    boolean heeft(String referentie);
  }
}
