package nl.zorgpoort.partner;

import java.util.List;

/** Partner files that cannot be used, with all that is wrong in them. */
public final class PartnerFout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> fouten;

  PartnerFout(List<String> fouten) {
    super(String.join(System.lineSeparator(), fouten));
    this.fouten = List.copyOf(fouten);
  }

  /** One Dutch sentence per fault, each with file and key. */
  public List<String> fouten() {
    return fouten;
  }
}
