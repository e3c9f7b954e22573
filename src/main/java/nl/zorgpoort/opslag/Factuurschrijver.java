package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit;
import nl.zorgpoort.verwerking.factuur.Factuurboeking;
import org.jspecify.annotations.Nullable;

/** The lines of an invoice, inside the transaction of its decision. */
final class Factuurschrijver {
  private final Databank databank;
  private final long volgnummer;

  Factuurschrijver(Databank databank, long volgnummer) {
    this.databank = databank;
    this.volgnummer = volgnummer;
  }

  void schrijf(Besluit besluit) {
    Factuur factuur = besluit.factuur();
    schrijf(factuur, factuur.document());
    List<nl.zorgpoort.grootboek.Regelbesluit> boeking = new Factuurboeking(besluit).regels();
    List<Object[]> rijen = new ArrayList<>();
    for (int n = 0; n < boeking.size(); n++) {
      rijen.add(rij(factuur.aanbieder(), besluit.regels().get(n), boeking.get(n)));
    }
    databank.stapel(
        """
        insert into bzregel (volgnummer, regel, aanbieder, referentie, credit, registratie,
               werkgever, interventie, regime, uitvoering, bruto, ontdubbeld, polis, akkoord,
               restant, btw_bedrag, btw_tarief, maand, ingediend, toegekend, toegekend_bruto,
               codes, afgekeurd)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rijen);
  }

  /** The declarant of a delivery is known once it is read. */
  private void schrijf(Factuur factuur, Document document) {
    databank
        .sql("update aanlevering set declarant = :aanbieder where volgnummer = :volgnummer")
        .param("aanbieder", factuur.aanbieder())
        .param("volgnummer", volgnummer)
        .update();
    databank
        .sql(
            """
            insert into bzfactuur (volgnummer, aanbieder, nummer, kenmerk, document_grootte,
                   document_sha256)
            values (:volgnummer, :aanbieder, :nummer, :kenmerk, :grootte, :sha256)
            """)
        .param("volgnummer", volgnummer)
        .param("aanbieder", factuur.aanbieder())
        .param("nummer", tekst(factuur.nummer()))
        .param("kenmerk", tekst(factuur.kenmerk()))
        .param("grootte", document.grootte())
        .param("sha256", document.sha256())
        .update();
  }

  private @Nullable Object[] rij(
      String aanbieder, Regelbesluit besluit, nl.zorgpoort.grootboek.Regelbesluit boeking) {
    Declaratie d = besluit.declaratie();
    return new @Nullable Object[] {
      volgnummer,
      boeking.regel(),
      aanbieder,
      d.referentie(),
      d.credit().orElse(null),
      d.registratie(),
      d.werkgever().orElse(null),
      d.interventie(),
      d.regime().name(),
      d.uitvoering().orElse(null),
      d.bruto(),
      d.ontdubbeld(),
      d.polis().map(Enum::name).orElse(null),
      d.akkoord(),
      d.restant(),
      d.btwBedrag(),
      d.btwTarief(),
      boeking.maand(),
      boeking.ingediend(),
      boeking.toegekend(),
      besluit.bruto(),
      String.join(" ", boeking.codes()),
      boeking.afgekeurd()
    };
  }
}
