package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tekst;
import static nl.zorgpoort.opslag.Databank.tijd;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.verwerking.registratie.Gevolg;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Soort;

/** What happens to registrations, inside the transaction of its cause. */
final class Registratieschrijver {
  private final Databank databank;
  private final Optional<UUID> aanlevering;
  private final Instant op;
  private final Uitberichtschrijver berichten;

  /**
   * @param aanlevering the delivery that is the cause, if one is
   */
  Registratieschrijver(Databank databank, Optional<UUID> aanlevering, Instant op) {
    this.databank = databank;
    this.aanlevering = aanlevering;
    this.op = op;
    this.berichten = new Uitberichtschrijver(databank, op);
  }

  void schrijf(Gevolg gevolg) {
    if (gevolg instanceof Gevolg.Nieuw nieuw) {
      nieuw(nieuw);
    } else {
      vervolg(gevolg);
    }
  }

  private void nieuw(Gevolg.Nieuw nieuw) {
    Registratie r = nieuw.registratie();
    voegToe(r, nieuw.vingerafdruk());
    nieuw.werknemer().ifPresent(w -> zetPersoon(r.id(), w));
    gebeurtenis(r.id(), "AANVRAAG", nieuw.werknemer().isPresent());
    if (r.staat() == Registratiestaat.WACHT_OP_TOESTEMMING) {
      new JdbcToestemmingsboek(databank).vraag(r.id(), op);
    } else {
      berichten.voegToe(r.id(), Soort.AANMELDING);
    }
  }

  private void voegToe(Registratie r, String vingerafdruk) {
    databank
        .sql(
            """
            insert into registratie (id, portaal, kenmerk, aanvraag, werkgever, werkgevernaam,
                   aanvragersoort, aanvrager, interventie, interventienaam, polis,
                   aanbieder, aanbiedernaam, czo, prijs, aangemeld, ontdubbelen, op_naam, offerte,
                   intake, staat, staat_sinds)
            values (:id, :portaal, :kenmerk, :aanvraag, :werkgever, :werkgevernaam,
                   :aanvragersoort, :aanvrager, :interventie, :interventienaam, cast(:polis as varchar),
                   :aanbieder, :aanbiedernaam, :czo, :prijs, :aangemeld, :ontdubbelen, :opNaam,
                   :offerte, false, :staat, :op)
            """)
        .param("id", r.id())
        .param("portaal", r.portaal())
        .param("kenmerk", tekst(r.kenmerk()))
        .param("aanvraag", vingerafdruk)
        .param("werkgever", r.werkgever())
        .param("werkgevernaam", r.werkgevernaam())
        .param("aanvragersoort", r.aanvrager().soort().name())
        .param("aanvrager", tekst(r.aanvrager().naam()))
        .param("interventie", r.interventie().code())
        .param("interventienaam", r.interventie().naam())
        .param("polis", r.interventie().polis().map(Enum::name).orElse(null))
        .param("aanbieder", r.aanbieder().agb())
        .param("aanbiedernaam", r.aanbieder().naam())
        .param("czo", r.aanbieder().czo())
        .param("prijs", r.prijs())
        .param("aangemeld", r.aangemeld())
        .param("ontdubbelen", r.ontdubbelen())
        .param("opNaam", r.opNaam())
        .param("offerte", r.offerte().name())
        .param("staat", r.staat().name())
        .param("op", tijd(op))
        .update();
  }

  private void zetPersoon(String id, Werknemer w) {
    wisPersoon(id);
    databank
        .sql(
            """
            insert into registratiepersoon (registratie, naam, geboortedatum, mailadres, telefoon,
                   taal)
            values (:id, :naam, :geboortedatum, :mailadres, :telefoon, :taal)
            """)
        .param("id", id)
        .param("naam", tekst(w.naam()))
        .param("geboortedatum", w.geboortedatum())
        .param("mailadres", w.mailadres())
        .param("telefoon", w.telefoon().orElse(null))
        .param("taal", w.taal())
        .update();
  }

  private void wisPersoon(String id) {
    databank.sql("delete from registratiepersoon where registratie = :id").param("id", id).update();
  }

  private void vervolg(Gevolg gevolg) {
    String id = gevolg.id();
    if (gevolg instanceof Gevolg.Genoemd genoemd) {
      gebeurtenis(id, "GENOEMD", genoemd.persoonlijk());
    } else if (gevolg instanceof Gevolg.Gecorrigeerd gecorrigeerd) {
      zetPersoon(id, gecorrigeerd.werknemer());
      gebeurtenis(id, "CORRECTIE", true);
      berichten.wijzig(id);
    } else if (gevolg instanceof Gevolg.Ingetrokken) {
      trekIn(id);
    } else if (gevolg instanceof Gevolg.OfferteBesloten besloten) {
      zet(id, "offerte", besloten.geaccepteerd() ? "GEACCEPTEERD" : "AFGEWEZEN");
      gebeurtenis(id, "OFFERTEBESLUIT", false);
      berichten.wijzig(id);
    } else {
      vanCzo(gevolg);
    }
  }

  /** Who never left is erased; the others stay as long as retention says. */
  private void trekIn(String id) {
    boolean weg = berichten.trekIn(id);
    staat(id, Registratiestaat.INGETROKKEN);
    gebeurtenis(id, "INTREKKING", false);
    if (!weg) {
      wisPersoon(id);
    }
  }

  private void vanCzo(Gevolg gevolg) {
    String id = gevolg.id();
    if (gevolg instanceof Gevolg.Beantwoord antwoord) {
      staat(id, antwoord.bevestigd() ? Registratiestaat.BEVESTIGD : Registratiestaat.AFGEWEZEN);
      gebeurtenis(id, "ONTVANGST", false);
      berichten.voegToe(id, Soort.STATUS);
    } else if (gevolg instanceof Gevolg.IntakeGedaan) {
      databank.sql("update registratie set intake = true where id = :id").param("id", id).update();
      gebeurtenis(id, "INTAKE", false);
    } else if (gevolg instanceof Gevolg.Afgesloten) {
      staat(id, Registratiestaat.AFGESLOTEN);
      gebeurtenis(id, "AFSLUITING", false);
      berichten.voegToe(id, Soort.STATUS);
    }
  }

  private void zet(String id, String kolom, String waarde) {
    databank
        .sql("update registratie set " + kolom + " = :waarde where id = :id")
        .param("waarde", waarde)
        .param("id", id)
        .update();
  }

  private void staat(String id, Registratiestaat staat) {
    databank
        .sql("update registratie set staat = :staat, staat_sinds = :op where id = :id")
        .param("staat", staat.name())
        .param("op", tijd(op))
        .param("id", id)
        .update();
  }

  /** From one of these states to another; false when it was in neither. */
  boolean verplaats(String id, Registratiestaat naar, String soort, Registratiestaat... van) {
    for (Registratiestaat uit : van) {
      int bijgewerkt =
          databank
              .sql(
                  """
                  update registratie set staat = :naar, staat_sinds = :op
                   where id = :id and staat = :van
                  """)
              .param("naar", naar.name())
              .param("op", tijd(op))
              .param("id", id)
              .param("van", uit.name())
              .update();
      if (bijgewerkt == 1) {
        gebeurtenis(id, soort, false);
        return true;
      }
    }
    return false;
  }

  /** The employee is erased, and the request can no longer be known by what it said. */
  void zonderToestemming(String id) {
    wisPersoon(id);
    zet(id, "aanvraag", "");
    berichten.voegToe(id, Soort.STATUS);
  }

  private void gebeurtenis(String id, String soort, boolean persoonlijk) {
    databank
        .sql(
            """
            insert into registratiegebeurtenis (registratie, soort, op, aanlevering, persoonlijk,
                   staat, offerte, intake)
            select id, :soort, :op, cast(:aanlevering as uuid), :persoonlijk, staat, offerte, intake
              from registratie
             where id = :id
            """)
        .param("soort", soort)
        .param("op", tijd(op))
        .param("aanlevering", aanlevering.orElse(null))
        .param("persoonlijk", persoonlijk)
        .param("id", id)
        .update();
  }
}
