package nl.zorgpoort.standaard;

import java.util.List;
import java.util.Map;

/**
 * A relation between fields that recurs over standards, switched on by a definition.
 *
 * @param soort name of the relation, for example {@code gelijk-aan-ouder}
 * @param regel number of the rule it serves
 * @param retourcode return code when it does not hold
 * @param velden field numbers it is about, in the order the relation asks for
 * @param parameters further settings by name
 */
public record Relatie(
    String soort,
    String regel,
    String retourcode,
    List<String> velden,
    Map<String, String> parameters) {}
