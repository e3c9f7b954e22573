package nl.zorgpoort.controle;

import java.util.List;
import java.util.Map;

/**
 * One rule of the catalogue, with the examples that prove it.
 *
 * @param id number in the rule list, for example {@code E18}
 * @param niveaus what its findings reject, the usual one first
 * @param trappen tiers that may find it
 * @param codes return codes of its findings, distinct
 * @param gedragenDoor the rules that carry it; only for {@link Regelstand#VERVAT}
 * @param besluiten numbers of the decisions that settle what the rule leaves open
 * @param teksten words by language, {@code nl} and {@code en}
 * @param goed near misses that are still right, by the file alone
 * @param fout faults, with the findings that the file alone must give
 * @param inhoud examples for the content check
 */
public record Regel(
    String id,
    List<Niveau> niveaus,
    List<Trap> trappen,
    List<String> codes,
    Regelstand stand,
    List<String> gedragenDoor,
    List<Integer> besluiten,
    Map<String, Regeltekst> teksten,
    List<Regelvoorbeeld> goed,
    List<Regelvoorbeeld> fout,
    Inhoudsdeel inhoud) {}
