package nl.zorgpoort.verwerking.beoordeling;

/**
 * Which data a decision was made with; both numbers and that of the ledger stand on every decision.
 *
 * @param controleset version of the control set
 * @param register sequence of the register
 * @param grootboek sequence of the ledger
 */
public record Naslagstand(int controleset, long register, long grootboek) {

  /** Before there is a register or an imported control set. */
  public static final Naslagstand EERSTE = new Naslagstand(1, 0, 0);
}
