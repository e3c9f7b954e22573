package nl.zorgpoort.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether messages are passed on to somebody who can take them, over all partners. */
final class Doorstuurkeuring {
  private final Map<String, Partner> opAccount = new HashMap<>();
  private final List<String> fouten = new ArrayList<>();

  private Doorstuurkeuring() {}

  /** What is wrong, in the order of the partners. */
  static List<String> fouten(List<Partner> partners) {
    var keuring = new Doorstuurkeuring();
    for (var partner : partners) {
      partner.accounts().forEach(a -> keuring.opAccount.put(a.naam(), partner));
    }
    for (var partner : partners) {
      partner.doorsturen().ifPresent(doel -> keuring.keur(partner, doel));
    }
    return keuring.fouten;
  }

  private void keur(Partner van, String doel) {
    var naar = opAccount.get(doel);
    if (naar == null) {
      fout(van, "account '%s' bestaat niet".formatted(doel));
    } else if (naar.equals(van)) {
      fout(van, "account '%s' is van deze partner zelf".formatted(doel));
    } else if (naar.omgeving() != van.omgeving()) {
      fout(
          van,
          "account '%s' staat in een andere omgeving: partner '%s' is niet ook %s"
              .formatted(doel, naar.naam(), PartnerLezer.naam(van.omgeving())));
    }
  }

  private void fout(Partner partner, String bericht) {
    fouten.add("partner %s: doorsturen: %s".formatted(partner.naam(), bericht));
  }
}
