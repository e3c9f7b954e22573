package nl.zorgpoort.cli;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.document;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.controle.Regelvoorbeeld;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus.Hoofdstuk;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;

/** The rules as one page that stands on its own: no script, no other file, an anchor per rule. */
final class Regelpagina implements Regelvorm {
  private static final String STIJL =
      """
      body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;\
      max-width:60rem;padding:1rem}
      a{color:#0b4f8a}
      nav ul,nav li{margin:0;padding:0;list-style:none}
      nav ul ul{columns:18rem}
      section section section{border-top:1px solid #767676}
      dt{font-weight:600}
      dd{margin:0 0 .3rem 1.5rem}
      h3:target{background:#fff3b0}
      @media print{body{max-width:none;padding:0}h2,h3,h4{break-after:avoid}}
      """;

  private final Regeltaal taal;

  Regelpagina(Regeltaal taal) {
    this.taal = taal;
  }

  @Override
  public List<String> regels(Regelcatalogus catalogus) {
    String kop = taal.kies("Controleregels", "Check rules");
    String pagina =
        document(
            html()
                .withLang(taal.code())
                .with(
                    head(
                        meta().withCharset("utf-8"),
                        meta().withName("viewport").withContent("width=device-width"),
                        title(kop),
                        style().with(rawHtml(STIJL))),
                    body(
                        main(
                            h1(kop),
                            p(inleiding()),
                            inhoud(catalogus),
                            each(
                                catalogus.hoofdstukken(),
                                h -> hoofdstuk(h, catalogus.retourcodes()))))));
    return List.of(pagina);
  }

  private String inleiding() {
    return taal.kies(
        "Elke regel staat hier met zijn retourcodes en met voorbeelden die de test van de gateway"
            + " naloopt. De records van een voorbeeld tellen vanaf 1.",
        "Every rule with its return codes, and with examples that the test of the gateway walks."
            + " Records of an example count from 1. Return codes and examples are in Dutch.");
  }

  private DomContent inhoud(Regelcatalogus catalogus) {
    return nav(ul(
            each(
                catalogus.hoofdstukken(),
                h ->
                    li(
                        a(h.standaard().id()).withHref("#" + h.standaard().id()),
                        ul(each(h.regels(), r -> li(verwijzing(r))))))))
        .attr("aria-label", taal.kies("Inhoud", "Contents"));
  }

  private DomContent verwijzing(Regel r) {
    return a(r.id() + " " + taal.tekst(r).titel()).withHref("#" + r.id());
  }

  private DomContent hoofdstuk(Hoofdstuk h, Codelijst retourcodes) {
    Map<String, List<Regel>> secties =
        h.regels().stream()
            .collect(
                Collectors.groupingBy(Regeltaal::letter, LinkedHashMap::new, Collectors.toList()));
    return section(
        h2(h.standaard().id() + " " + h.standaard().titel()).withId(h.standaard().id()),
        each(secties.entrySet(), e -> sectie(e.getKey(), e.getValue(), retourcodes)));
  }

  private DomContent sectie(String letter, List<Regel> regels, Codelijst retourcodes) {
    return section(
        h2(letter + ". " + taal.sectie(letter)), each(regels, r -> regel(r, retourcodes)));
  }

  private DomContent regel(Regel r, Codelijst retourcodes) {
    return section(
        h3(r.id() + " " + taal.tekst(r).titel()).withId(r.id()),
        p(taal.tekst(r).tekst()),
        dl(
            feit(taal.kies("Keurt af", "Rejects"), taal.niveaus(r)),
            feit(taal.kies("Trap", "Tier"), taal.trappen(r)),
            feit(taal.kies("Beoordeeld door", "Decided by"), taal.stand(r.stand())),
            iff(!r.gedragenDoor().isEmpty(), gedragen(r)),
            iff(!r.codes().isEmpty(), codes(r, retourcodes))),
        voorbeelden(taal.kies("Goed", "Right"), Regeltaal.goed(r)),
        voorbeelden(taal.kies("Fout", "Wrong"), Regeltaal.fout(r)));
  }

  private static DomContent feit(String naam, String waarde) {
    return each(List.of(dt(naam), dd(waarde)), d -> d);
  }

  private DomContent gedragen(Regel r) {
    return each(
        List.of(
            dt(taal.kies("Zit in", "Part of")),
            dd(each(r.gedragenDoor(), id -> span(a(id).withHref("#" + id), rawHtml(" "))))),
        d -> d);
  }

  private DomContent codes(Regel r, Codelijst retourcodes) {
    return each(
        List.of(
            dt(taal.kies("Retourcodes", "Return codes")),
            dd(ul(each(r.codes(), c -> li(c + " " + retourcodes.omschrijving(c)).withLang("nl"))))),
        d -> d);
  }

  private DomContent voorbeelden(String kop, List<Regelvoorbeeld> voorbeelden) {
    return iff(
        !voorbeelden.isEmpty(),
        each(List.of(h4(kop), ul(each(voorbeelden, this::voorbeeld))), d -> d));
  }

  private DomContent voorbeeld(Regelvoorbeeld v) {
    String vindt = taal.verwachtingen(v);
    return li(span(v.wat()).withLang("nl"), iffElse(vindt.isEmpty(), span(), span(": " + vindt)));
  }
}
