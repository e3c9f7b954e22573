package nl.zorgpoort.kanaal.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows where a tag, a comment or a CDATA section begins and ends, ahead of the parser: a parser
 * holds one of these in memory to its end, however far that is.
 */
final class Markeringswacht {
  /** Characters of one tag, comment or CDATA section. */
  static final int LANGSTE = 16 * 1024;

  private static final Pattern VERSIE = Pattern.compile("version\\s*=\\s*[\"']1\\.0[\"']");
  private static final Pattern CODERING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private enum Stand {
    TEKST,
    OPEN,
    UITROEP,
    TAG,
    COMMENTAAR,
    CDATA,
    DECLARATIE
  }

  private final Plaats plaats;
  private final StringBuilder declaratie = new StringBuilder();
  private Stand stand = Stand.TEKST;
  private boolean begin = true;
  private int lengte;
  private char aanhaling;
  private char vorige;
  private char voorvorige;

  Markeringswacht(Plaats plaats) {
    this.plaats = plaats;
  }

  void neem(char teken) throws Invoerweigering {
    if (stand == Stand.TEKST) {
      if (teken == '<') {
        stand = Stand.OPEN;
        lengte = 1;
      } else {
        begin = false;
      }
      return;
    }
    if (++lengte > LANGSTE) {
      throw plaats.weiger(Xmlfout.MARKERING);
    }
    stand = volgende(teken);
    voorvorige = vorige;
    vorige = teken;
  }

  private Stand volgende(char teken) throws Invoerweigering {
    return switch (stand) {
      case TEKST -> Stand.TEKST;
      case OPEN -> open(teken);
      case UITROEP -> uitroep(teken);
      case TAG -> tag(teken);
      case COMMENTAAR -> totDubbel(teken, '-');
      case CDATA -> totDubbel(teken, ']');
      case DECLARATIE -> declaratie(teken);
    };
  }

  private Stand open(char teken) throws Invoerweigering {
    boolean vooraan = begin;
    begin = false;
    if (teken == '?') {
      if (!vooraan) {
        throw plaats.weiger(Xmlfout.INSTRUCTIE);
      }
      return Stand.DECLARATIE;
    }
    aanhaling = 0;
    return teken == '!' ? Stand.UITROEP : teken == '>' ? Stand.TEKST : Stand.TAG;
  }

  private Stand uitroep(char teken) throws Invoerweigering {
    return switch (teken) {
      case '-' -> Stand.COMMENTAAR;
      case '[' -> Stand.CDATA;
      default -> throw plaats.weiger(Xmlfout.DOCTYPE);
    };
  }

  private Stand tag(char teken) {
    if (aanhaling != 0) {
      aanhaling = teken == aanhaling ? 0 : aanhaling;
    } else if (teken == '"' || teken == '\'') {
      aanhaling = teken;
    } else if (teken == '>') {
      return Stand.TEKST;
    }
    return Stand.TAG;
  }

  /** {@code <!-->} opens a comment and does not close it. */
  private Stand totDubbel(char teken, char sluiter) {
    boolean dicht = teken == '>' && vorige == sluiter && voorvorige == sluiter;
    return dicht && lengte > "<!---->".length() - 1 ? Stand.TEKST : stand;
  }

  private Stand declaratie(char teken) throws Invoerweigering {
    if (teken != '>') {
      declaratie.append(teken);
      return Stand.DECLARATIE;
    }
    String gelezen = declaratie.toString();
    if (!gelezen.matches("(?s)xml\\s.*")) {
      throw plaats.weiger(Xmlfout.INSTRUCTIE);
    }
    if (!VERSIE.matcher(gelezen).find()) {
      throw plaats.weiger(Xmlfout.VERSIE);
    }
    Matcher codering = CODERING.matcher(gelezen);
    if (codering.find() && !codering.group(1).equalsIgnoreCase("UTF-8")) {
      throw plaats.weiger(Xmlfout.CODERING);
    }
    return Stand.TEKST;
  }
}
