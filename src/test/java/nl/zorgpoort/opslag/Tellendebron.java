package nl.zorgpoort.opslag;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared on the connections of a database. */
final class Tellendebron {
  private final AtomicInteger statements = new AtomicInteger();
  private final DataSource bron;

  Tellendebron(DataSource echt) {
    bron =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (zelf, methode, waarden) ->
                    methode.getName().equals("getConnection")
                        ? tellend((Connection) roep(echt, methode, waarden))
                        : roep(echt, methode, waarden));
  }

  DataSource bron() {
    return bron;
  }

  /** How many since the last time. */
  int lees() {
    return statements.getAndSet(0);
  }

  private Object tellend(Connection echt) {
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {Connection.class},
        (zelf, methode, waarden) -> {
          if (methode.getName().equals("prepareStatement")
              || methode.getName().equals("createStatement")) {
            statements.incrementAndGet();
          }
          return roep(echt, methode, waarden);
        });
  }

  private static Object roep(Object doel, Method methode, Object[] waarden) throws Throwable {
    try {
      return methode.invoke(doel, waarden);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
