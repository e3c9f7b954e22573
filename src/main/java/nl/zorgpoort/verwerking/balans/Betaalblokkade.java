package nl.zorgpoort.verwerking.balans;

/** Whether anything may be paid: not while the last proof of the books found a violation. */
@FunctionalInterface
public interface Betaalblokkade {
  /** To be asked before a payment run; true means that nothing is paid. */
  boolean actief();
}
