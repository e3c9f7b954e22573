package nl.zorgpoort.declaratie;

import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Rapportstof.Code;
import nl.zorgpoort.declaratie.Rapportstof.Gedeeltelijk;
import nl.zorgpoort.declaratie.Rapportstof.Plek;
import nl.zorgpoort.declaratie.Rapportstof.Sleutel;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Rubriek;

/**
 * The readable report beside a retour: one Dutch page that stands on its own, with a paragraph per
 * return code. No values from the records, so no BSNs. To be written as UTF-8.
 */
final class Rapport {
  private static final String STIJL =
      """
      body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;\
      max-width:60rem;padding:1rem}
      table{border-collapse:collapse;width:100%;margin:.5rem 0}
      th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;\
      border-bottom:1px solid #767676}
      caption{text-align:left;font-weight:600}
      thead{display:table-header-group}
      h2{margin:2rem 0 .5rem}
      @media print{body{max-width:none;padding:0}h2{break-after:avoid}tr{break-inside:avoid}}
      """;

  private static final List<String> KOLOMMEN =
      List.of("Record", "Soort", "Veld", "Controle", "Melding");

  private static final List<String> DEELKOLOMMEN =
      List.of("Record", "Ingediend", "Toegekend", "Niet toegekend");

  /** One fact in a table. */
  private record Rij(String naam, String waarde) {}

  private final Gecontroleerd gecontroleerd;
  private final Beoordelingsvraag vraag;
  private final Beslissing beslissing;
  private final Rapportstof stof;
  private final Codelijst retourcodes;

  Rapport(
      Gecontroleerd gecontroleerd,
      Beoordelingsvraag vraag,
      Beslissing beslissing,
      Rapportstof stof,
      Codelijst retourcodes) {
    this.gecontroleerd = gecontroleerd;
    this.vraag = vraag;
    this.beslissing = beslissing;
    this.stof = stof;
    this.retourcodes = retourcodes;
  }

  /** The whole page. */
  String pagina() {
    boolean retour = beslissing.uitslag() != Uitslag.DOORGESTUURD;
    String kop = "Toelichting bij " + (retour ? "retour " : "aanlevering ") + vraag.kenmerk();
    return document(
        html()
            .withLang("nl")
            .with(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width"),
                    title(kop),
                    style().with(rawHtml(STIJL))),
                body(
                    main(
                        h1(kop),
                        aanhef(),
                        uitkomst(),
                        bedragen(),
                        gedeeltelijk(),
                        codes(),
                        signalen()))));
  }

  private DomContent aanhef() {
    Voorloop voorloop = Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop());
    return tabel(
        "Bestand",
        new Rij("Factuurnummer", Weergave.leesbaar(voorloop.factuurnummer())),
        new Rij("Declarant", Weergave.leesbaar(voorloop.declarant())),
        new Rij(
            "Declaratieperiode",
            Weergave.gevondenDatum(voorloop.periodeBegin())
                + " tot en met "
                + Weergave.gevondenDatum(voorloop.periodeEinde())),
        new Rij("Ons kenmerk", vraag.kenmerk()),
        new Rij("Beslist op", Weergave.datum(vraag.besloten())));
  }

  private DomContent uitkomst() {
    return section(h2("Uitkomst"), p(Uitkomsttekst.van(beslissing, vraag.rol())));
  }

  private DomContent bedragen() {
    if (beslissing.uitslag() == Uitslag.BESTAND_AFGEKEURD) {
      return tabel(
          "Bedragen in euro",
          new Rij("Ingediend volgens de leesbare regels", Weergave.euro(gecontroleerd.ingediend())),
          new Rij("Toegekend", Weergave.euro(0)));
    }
    if (beslissing.uitslag() == Uitslag.DOORGESTUURD) {
      return tabel(
          "Bedragen in euro",
          new Rij("Regels", Weergave.aantal(gecontroleerd.prestaties())),
          new Rij("Ingediend", Weergave.euro(gecontroleerd.ingediend())));
    }
    long afgewezen = beslissing.ingediend() - beslissing.toegekend();
    return tabel(
        "Bedragen in euro",
        new Rij("Regels", Weergave.aantal(beslissing.regels())),
        new Rij("Regels in de retour", Weergave.aantal(beslissing.telling().prestaties())),
        new Rij("Ingediend", Weergave.euro(beslissing.ingediend())),
        new Rij("Toegekend", Weergave.euro(beslissing.toegekend())),
        new Rij("Afgewezen", Weergave.euro(afgewezen)));
  }

  private static DomContent tabel(String naam, Rij... rijen) {
    return table(
        caption(naam),
        tbody(
            each(
                List.of(rijen), rij -> tr(th(rij.naam()).attr("scope", "row"), td(rij.waarde())))));
  }

  private DomContent codes() {
    return each(stof.codes().entrySet(), e -> code(e.getKey(), e.getValue()));
  }

  private DomContent code(Sleutel sleutel, Code code) {
    long rest = code.aantal() - code.plekken().size();
    return section(
        h2(sleutel.code() + ": " + retourcodes.omschrijving(sleutel.code())),
        p(omvang(code)),
        p(Advies.bij(sleutel, beslissing.uitslag(), vraag.rol())),
        plekken(sleutel, code),
        iff(rest > 0, p("en nog " + Weergave.aantal(rest))));
  }

  private String omvang(Code code) {
    String records =
        Weergave.aantal(code.records()) + (code.records() == 1 ? " record" : " records");
    return beslissing.uitslag() == Uitslag.BESTAND_AFGEKEURD
        ? "Gevonden in " + records + "."
        : "Gevonden in %s. Om deze code, of mede daarom, is € %s niet toegekend."
            .formatted(records, Weergave.euro(code.bedrag()));
  }

  private DomContent plekken(Sleutel sleutel, Code code) {
    return table(
        caption("Waar code " + sleutel.code() + " is gevonden"),
        thead(tr(each(KOLOMMEN, naam -> th(naam).attr("scope", "col")))),
        tbody(each(code.plekken(), this::plek)));
  }

  private DomContent plek(Plek plek) {
    return tr(
        td(Weergave.aantal(plek.regel())),
        td(Weergave.leesbaar(plek.record())),
        td(veld(plek.rubriek())),
        td(plek.regelId()),
        td(Weergave.leesbaar(plek.bericht())));
  }

  private String veld(Optional<String> nummer) {
    Berichtstandaard heen = gecontroleerd.standaard();
    return nummer
        .map(nr -> nr + heen.rubriek(nr).map(Rapport::naamEnPositie).orElse(""))
        .orElse("");
  }

  /** Positions in the record count from 1, as in a field table. */
  private static String naamEnPositie(Rubriek r) {
    return r.lengte() == 1
        ? " %s, positie %d".formatted(r.naam(), r.einde())
        : " %s, positie %d-%d".formatted(r.naam(), r.begin() + 1, r.einde());
  }

  private DomContent gedeeltelijk() {
    Gedeeltelijk deel = stof.gedeeltelijk();
    long rest = deel.aantal() - deel.eerste().size();
    return iff(
        deel.aantal() > 0,
        section(
            h2("Voor een ander bedrag toegekend"),
            p(
                "Regels: %s. Samen is daarvan € %s niet toegekend."
                    .formatted(Weergave.aantal(deel.aantal()), Weergave.euro(deel.afgewezen()))),
            table(
                caption("Regels die voor een ander bedrag zijn toegekend, in euro"),
                thead(tr(each(DEELKOLOMMEN, naam -> th(naam).attr("scope", "col")))),
                tbody(each(deel.eerste(), Rapport::deel))),
            iff(rest > 0, p("en nog " + Weergave.aantal(rest)))));
  }

  private static DomContent deel(Regelbesluit besluit) {
    return tr(
        td(Weergave.aantal(besluit.regel())),
        td(Weergave.euro(besluit.ingediend())),
        td(Weergave.euro(besluit.toegekend())),
        td(Weergave.euro(besluit.afgewezen())));
  }

  private DomContent signalen() {
    List<String> zinnen = Signaaltekst.zinnen(gecontroleerd, stof, vraag.inhoud().isPresent());
    return iff(
        !zinnen.isEmpty(),
        section(
            h2("Goed om te weten"),
            p("Dit zijn geen fouten: hierom is niets afgewezen."),
            ul(each(zinnen, zin -> li(zin)))));
  }
}
