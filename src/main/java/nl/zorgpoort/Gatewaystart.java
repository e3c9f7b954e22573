package nl.zorgpoort;

import java.lang.reflect.InvocationTargetException;

/** Starts the gateway by name, so that offline commands never load a class of Spring. */
final class Gatewaystart {
  private static final String GATEWAY = "nl.zorgpoort.Gateway";

  private Gatewaystart() {}

  /** Returns once the gateway is up; its threads keep the process alive. */
  static int start(String[] instellingen) {
    try {
      Class.forName(GATEWAY).getMethod("start", String[].class).invoke(null, (Object) instellingen);
      return 0;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fout) {
        throw fout;
      }
      throw new IllegalStateException("gateway did not start", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + GATEWAY + " in this program", e);
    }
  }
}
