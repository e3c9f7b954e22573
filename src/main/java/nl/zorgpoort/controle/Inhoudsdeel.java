package nl.zorgpoort.controle;

import java.util.List;

/**
 * Examples of what a rule asks of register, control set and history.
 *
 * @param goed near misses that are still right
 * @param fout faults, with the findings that they must give
 */
public record Inhoudsdeel(List<Regelvoorbeeld> goed, List<Regelvoorbeeld> fout) {
  /** Of a rule that asks nothing of them. */
  public static final Inhoudsdeel GEEN = new Inhoudsdeel(List.of(), List.of());
}
