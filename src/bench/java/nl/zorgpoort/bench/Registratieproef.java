package nl.zorgpoort.bench;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import nl.zorgpoort.Gateway;
import nl.zorgpoort.verwerking.registratie.Registratieboek;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitgaand;
import nl.zorgpoort.verwerking.registratie.Xmlpost;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Small registrations from stored to delivered in the CZO's folder, by the routes of the gateway on
 * H2, beside what a bare stylesheet and a bare XSD take for the same messages.
 */
public final class Registratieproef {
  private static final String FORMAAT = "aanmelding-2.0";
  private final JdbcClient sql;
  private final Registratieboek boek;
  private final Xmlpost post;
  private final int aantal;

  private Registratieproef(ConfigurableApplicationContext gateway, int aantal) {
    this.sql = JdbcClient.create(gateway.getBean(DataSource.class));
    this.boek = gateway.getBean(Registratieboek.class);
    this.post = gateway.getBean(Xmlpost.class);
    this.aantal = aantal;
  }

  /** What it took, in seconds. */
  public record Uitkomst(double geheel, double saxon, double xsd) {
    /** Against bare stylesheet and XSD together. */
    public double maal() {
      return geheel / (saxon + xsd);
    }
  }

  public static void main(String[] args) throws Exception {
    Uitkomst uit = meet(Path.of(args[0]), Integer.parseInt(args[1]));
    System.out.printf(
        "%d registrations: %.2f s, bare Saxon %.2f s, bare XSD %.2f s, %.2f x their sum%n",
        Integer.parseInt(args[1]), uit.geheel(), uit.saxon(), uit.xsd(), uit.maal());
    System.exit(0);
  }

  /** Measures in a fresh folder. */
  public static Uitkomst meet(Path map, int aantal) throws Exception {
    try (ConfigurableApplicationContext gateway =
        new SpringApplication(Gateway.class)
            .run(
                "--zorgpoort.map=" + map,
                "--zorgpoort.sftp.poort=0",
                "--server.port=0",
                "--zorgpoort.veger.pauze=100")) {
      Registratieproef proef = new Registratieproef(gateway, aantal);
      proef.leg(0, 1_000);
      proef.zetKlaar();
      proef.wacht();
      proef.kaal(proef.bronnen(0, 1_000));
      proef.leg(1_000, aantal);
      long begin = System.nanoTime();
      proef.zetKlaar();
      proef.wacht();
      double geheel = (System.nanoTime() - begin) / 1e9;
      double[] kaal = proef.kaal(proef.bronnen(1_000, aantal));
      return new Uitkomst(geheel, kaal[0], kaal[1]);
    }
  }

  /** Registrations that may leave, without a message yet. */
  private void leg(int van, int hoeveel) {
    sql.sql(
            """
            insert into registratie
            select 'R9' || lpad(cast(n as varchar), 8, '0'), portaal, 'BENCH-' || n, aanvraag,
                   werkgever, werkgevernaam, aanvragersoort, aanvrager, interventie,
                   interventienaam, polis, aanbieder, aanbiedernaam, czo, prijs, aangemeld,
                   ontdubbelen, true, offerte, intake, 'GEREED', staat_sinds, 1
              from registratie, system_range(:van, :tot) r(n)
             where kenmerk = 'DEMO-1'
            """)
        .param("van", van)
        .param("tot", van + hoeveel - 1)
        .update();
    sql.sql(
            """
            insert into registratiepersoon
            select id, 'Sanne Proefpersoon', date '1985-02-28', 'sanne@example.org', '06-00000001',
                   'nl'
              from registratie r
             where kenmerk like 'BENCH-%' and not exists
                   (select 1 from registratiepersoon p where p.registratie = r.id)
            """)
        .update();
    sql.sql(
            """
            insert into registratiegebeurtenis (registratie, soort, op, persoonlijk, staat, offerte,
                   intake)
            select id, 'TOESTEMMING', staat_sinds, false, 'GEREED', offerte, false
              from registratie r
             where kenmerk like 'BENCH-%' and not exists
                   (select 1 from registratiegebeurtenis g where g.registratie = r.id)
            """)
        .update();
  }

  /** From here on the gateway sees that there is something to make. */
  private void zetKlaar() {
    sql.sql(
            """
            insert into uitbericht (registratie, soort, volgnummer, account, status, status_sinds)
            select id, 'AANMELDING', 1, czo, 'TE_MAKEN', staat_sinds
              from registratie r
             where kenmerk like 'BENCH-%' and not exists
                   (select 1 from uitbericht u where u.registratie = r.id)
             order by id
            """)
        .update();
  }

  private void wacht() throws InterruptedException {
    while (sql.sql("select count(*) from uitbericht where status in ('TE_MAKEN', 'KLAAR')")
            .query(Integer.class)
            .single()
        > 0) {
      Thread.sleep(50);
    }
    int mis =
        sql.sql("select count(*) from uitbericht where status = 'STORING'")
            .query(Integer.class)
            .single();
    if (mis > 0) {
      throw new IllegalStateException(mis + " messages could not be made");
    }
  }

  private List<String> bronnen(int van, int hoeveel) {
    return sql
        .sql(
            """
            select r.id from uitbericht u join registratie r on r.id = u.registratie
             where r.kenmerk like 'BENCH-%' order by u.nr offset :van rows
             fetch first :hoeveel rows only
            """)
        .param("van", van)
        .param("hoeveel", hoeveel)
        .query(String.class)
        .list()
        .stream()
        .map(this::bron)
        .toList();
  }

  private String bron(String id) {
    return post.schrijf(
        new Uitgaand(
            Uitbericht.Soort.AANMELDING,
            1,
            boek.van(id, boek.stand()).orElseThrow(),
            boek.werknemer(id)));
  }

  /** Seconds of Saxon, compiled once, and of the XSD, compiled once. */
  private double[] kaal(List<String> bronnen) throws Exception {
    Processor saxon = new Processor(false);
    XsltExecutable stijlblad =
        saxon.newXsltCompiler().compile(new StreamSource(adres("/xslt/" + FORMAAT + ".xsl")));
    List<String> gemaakt = new ArrayList<>();
    long begin = System.nanoTime();
    for (String bron : bronnen) {
      Xslt30Transformer omzetter = stijlblad.load30();
      StringWriter uit = new StringWriter();
      Serializer schrijver = omzetter.newSerializer(uit);
      omzetter.applyTemplates(new StreamSource(new StringReader(bron)), schrijver);
      gemaakt.add(uit.toString());
    }
    double transformeren = (System.nanoTime() - begin) / 1e9;
    Schema schema =
        SchemaFactory.newDefaultInstance()
            .newSchema(new StreamSource(adres("/xsd/" + FORMAAT + ".xsd")));
    begin = System.nanoTime();
    for (String xml : gemaakt) {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
    return new double[] {transformeren, (System.nanoTime() - begin) / 1e9};
  }

  private static String adres(String naam) {
    return String.valueOf(Registratieproef.class.getResource(naam));
  }
}
