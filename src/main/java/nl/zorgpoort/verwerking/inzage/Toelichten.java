package nl.zorgpoort.verwerking.inzage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.inzage.Recordzoeker.Omgeving;

/** Brings together what is known of one record of a delivery, for who has to explain it. */
public final class Toelichten {
  private final Aanleveringen aanleveringen;
  private final Brokken brokken;
  private final Besluitarchief archief;

  public Toelichten(Aanleveringen aanleveringen, Brokken brokken, Besluitarchief archief) {
    this.aanleveringen = aanleveringen;
    this.brokken = brokken;
    this.archief = archief;
  }

  /**
   * One record, with what was decided of it.
   *
   * @param kop the first bytes of the file, by which its standard is known
   * @param regel its number in the file, from 1
   * @param offset byte offset in the file
   * @param record its bytes as ISO-8859-1 without line end; may hold a BSN
   * @param besluit the decision on the delivery, unless it is open
   * @param bedragen the decision on the record, when it is a decided line
   * @param bevindingen on the record
   * @param eromheen on the records it belongs with, and those that reject the whole file
   */
  public record Toelichting(
      Aanlevering aanlevering,
      String kop,
      int regel,
      long offset,
      String record,
      Optional<Vastgelegd> besluit,
      Optional<Regelbesluit> bedragen,
      List<Bevinding> bevindingen,
      List<Bevinding> eromheen) {}

  /** The deliveries with this order of intake, id or file name. */
  public List<UUID> zoek(String wat) {
    return archief.zoek(wat);
  }

  /** What there is to say of this record; absent when the file has none of this number. */
  public Optional<Toelichting> toelichting(UUID id, int regel) throws IOException {
    Aanlevering aanlevering = aanleveringen.haal(id);
    Optional<Omgeving> gevonden;
    try (InputStream in = brokken.lees(id)) {
      gevonden = Recordzoeker.zoek(in, regel);
    }
    return gevonden.map(omgeving -> toelichting(aanlevering, regel, omgeving));
  }

  private Toelichting toelichting(Aanlevering aanlevering, int regel, Omgeving omgeving) {
    Optional<Vastgelegd> besluit = archief.besluit(aanlevering.id());
    List<Bevinding> eigen = new ArrayList<>();
    List<Bevinding> ander = new ArrayList<>();
    besluit.ifPresent(
        b -> {
          Set<Integer> regels = new TreeSet<>(omgeving.verwant());
          regels.add(1);
          regels.add(regel);
          for (Bevinding gevonden : archief.bevindingen(b.poging(), regels)) {
            boolean erbij =
                omgeving.verwant().contains(gevonden.regel())
                    || gevonden.niveau() == Niveau.BESTAND;
            if (gevonden.regel() == regel) {
              eigen.add(gevonden);
            } else if (erbij) {
              ander.add(gevonden);
            }
          }
        });
    return new Toelichting(
        aanlevering,
        omgeving.kop(),
        regel,
        omgeving.offset(),
        omgeving.record(),
        besluit,
        besluit.flatMap(b -> archief.regel(b.poging(), regel)).map(Prestatieregel::besluit),
        List.copyOf(eigen),
        List.copyOf(ander));
  }
}
