package nl.zorgpoort.cli;

import java.util.Locale;
import nl.zorgpoort.partner.Rol;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role from the command line, in English or Dutch. */
final class Rolkeuze implements ITypeConverter<Rol> {

  @Override
  public Rol convert(String waarde) {
    return switch (waarde.toLowerCase(Locale.ROOT)) {
      case "payer", "betaler" -> Rol.BETALER;
      case "portal", "portaal" -> Rol.PORTAAL;
      default -> throw new TypeConversionException("kies payer of portal, niet '" + waarde + "'");
    };
  }
}
