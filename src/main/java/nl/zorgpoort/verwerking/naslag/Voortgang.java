package nl.zorgpoort.verwerking.naslag;

/** Hears how far an import is. */
public interface Voortgang {
  /** Hears nothing. */
  Voortgang STIL =
      new Voortgang() {
        @Override
        public void begint(String wat, long bytes) {}

        @Override
        public void gelezen(long bytes) {}
      };

  /**
   * A step begins.
   *
   * @param bytes how many it will read; 0 when it cannot say how long it takes
   */
  void begint(String wat, long bytes);

  /** So many bytes more of this step were read. */
  void gelezen(long bytes);
}
