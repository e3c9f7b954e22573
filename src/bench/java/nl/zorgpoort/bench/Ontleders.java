package nl.zorgpoort.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Rubriek;
import org.beanio.BeanReader;
import org.beanio.StreamFactory;
import org.beanio.builder.FixedLengthParserBuilder;
import org.beanio.builder.RecordBuilder;
import org.beanio.builder.StreamBuilder;

/** What the check is held against: reading the same fields without checking anything. */
final class Ontleders {
  private final Map<String, int[][]> posities = new HashMap<>();
  private final StreamFactory beanio;

  Ontleders(Berichtstandaard standaard) {
    StreamBuilder stroom =
        new StreamBuilder("heen")
            .format("fixedlength")
            .parser(new FixedLengthParserBuilder().recordTerminator("\r\n"));
    for (Recordtype type : standaard.recordtypes()) {
      posities.put(
          type.kenmerk(),
          type.rubrieken().stream()
              .map(r -> new int[] {r.begin(), r.einde()})
              .toArray(int[][]::new));
      stroom.addRecord(record(type));
    }
    beanio = StreamFactory.newInstance();
    beanio.define(stroom);
  }

  private static RecordBuilder record(Recordtype type) {
    RecordBuilder record =
        new RecordBuilder("r" + type.kenmerk(), HashMap.class).minOccurs(0).maxOccurs(-1);
    for (Rubriek r : type.rubrieken()) {
      var veld =
          new org.beanio.builder.FieldBuilder("f" + r.nummer()).at(r.begin()).length(r.lengte());
      record.addField(r.begin() == 0 ? veld.rid().literal(type.kenmerk()) : veld);
    }
    return record;
  }

  /** BufferedReader and a substring for every field. */
  long plat(Path bestand) throws IOException {
    long tekens = 0;
    try (BufferedReader in = Files.newBufferedReader(bestand, StandardCharsets.ISO_8859_1)) {
      String regel;
      while ((regel = in.readLine()) != null) {
        for (int[] p : posities.get(regel.substring(0, 2))) {
          tekens += regel.substring(p[0], p[1]).length();
        }
      }
    }
    return tekens;
  }

  /** BeanIO into maps. */
  long beanio(Path bestand) throws IOException {
    long records = 0;
    try (Reader in =
        new InputStreamReader(Files.newInputStream(bestand), StandardCharsets.ISO_8859_1)) {
      BeanReader reader = beanio.createReader("heen", new BufferedReader(in));
      while (reader.read() != null) {
        records++;
      }
      reader.close();
    }
    return records;
  }
}
