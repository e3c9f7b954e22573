package nl.zorgpoort.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object on one line, members in the order in which they are added. Small enough to do
 * without a library, whose loading would cost more than a check of a small file.
 */
final class Jsonregel {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder tekst = new StringBuilder(512);

  Jsonregel veld(String naam, @Nullable String waarde) {
    naam(naam);
    if (waarde == null) {
      tekst.append("null");
    } else {
      waarde(waarde);
    }
    return this;
  }

  Jsonregel veld(String naam, long waarde) {
    naam(naam);
    tekst.append(waarde);
    return this;
  }

  Jsonregel veld(String naam, List<String> waarden) {
    naam(naam);
    tekst.append('[');
    for (int i = 0; i < waarden.size(); i++) {
      tekst.append(i == 0 ? "" : ",");
      waarde(waarden.get(i));
    }
    tekst.append(']');
    return this;
  }

  Jsonregel veld(String naam, Map<String, String> waarden) {
    naam(naam);
    Jsonregel binnen = new Jsonregel();
    waarden.forEach(binnen::veld);
    tekst.append(binnen.tekst());
    return this;
  }

  /** Objects within this one. */
  Jsonregel objecten(String naam, List<Jsonregel> objecten) {
    naam(naam);
    tekst.append('[');
    for (int i = 0; i < objecten.size(); i++) {
      tekst.append(i == 0 ? "" : ",").append(objecten.get(i).tekst());
    }
    tekst.append(']');
    return this;
  }

  Jsonregel veld(String naam, Jsonregel object) {
    naam(naam);
    tekst.append(object.tekst());
    return this;
  }

  Jsonregel veld(String naam, boolean waarde) {
    naam(naam);
    tekst.append(waarde);
    return this;
  }

  /** The object, without a line end. */
  String tekst() {
    return tekst.isEmpty() ? "{}" : tekst + "}";
  }

  private void naam(String naam) {
    tekst.append(tekst.isEmpty() ? '{' : ',');
    waarde(naam);
    tekst.append(':');
  }

  private void waarde(String waarde) {
    tekst.append('"');
    for (int i = 0; i < waarde.length(); i++) {
      teken(waarde.charAt(i));
    }
    tekst.append('"');
  }

  private void teken(char c) {
    if (c == '"' || c == '\\') {
      tekst.append('\\').append(c);
    } else if (c < 0x20) {
      tekst.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    } else {
      tekst.append(c);
    }
  }
}
