package nl.zorgpoort.web.balie;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody comes who is not known yet. */
@Controller
class Inlogpagina {
  @GetMapping("/inloggen")
  String toon() {
    return "balie/inloggen";
  }
}
