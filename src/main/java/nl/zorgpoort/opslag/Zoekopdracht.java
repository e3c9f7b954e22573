package nl.zorgpoort.opslag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A query with conditions that were asked for, each with its parameter. */
final class Zoekopdracht {
  private final String begin;
  private final List<String> voorwaarden = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * @param begin select and from, without a where
   */
  Zoekopdracht(String begin) {
    this.begin = begin;
  }

  /** Only rows for which this holds too. */
  void en(String voorwaarde, String parameter, Object waarde) {
    voorwaarden.add(voorwaarde);
    parameters.put(parameter, waarde);
  }

  /** Another parameter of a condition. */
  void met(String parameter, Object waarde) {
    parameters.put(parameter, waarde);
  }

  /**
   * The whole.
   *
   * @param einde order and how many
   */
  StatementSpec sql(Databank databank, String einde) {
    String waar = voorwaarden.isEmpty() ? "" : " where " + String.join(" and ", voorwaarden);
    return databank.sql(begin + waar + ' ' + einde).params(parameters);
  }
}
