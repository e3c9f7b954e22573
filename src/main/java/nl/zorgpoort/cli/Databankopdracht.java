package nl.zorgpoort.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command that works on the database of the gateway, whether that runs or not. It takes the
 * settings of {@code run} as well, for example {@code --zorgpoort.map=/var/lib/zorgpoort}.
 */
public abstract class Databankopdracht implements Callable<Integer> {
  private final Werkbanken werkbanken;

  @Spec private @Nullable CommandSpec spec;

  @Unmatched private final List<String> instellingen = new ArrayList<>();

  Databankopdracht(Werkbanken werkbanken) {
    this.werkbanken = werkbanken;
  }

  @Override
  public final Integer call() throws IOException {
    List<String> onbekend = instellingen.stream().filter(i -> !isInstelling(i)).toList();
    if (!onbekend.isEmpty()) {
      throw new UnmatchedArgumentException(spec().commandLine(), onbekend);
    }
    toets();
    Optional<Integer> vooraf = zonderDatabank();
    if (vooraf.isPresent()) {
      return vooraf.get();
    }
    try (Werkbank werkbank = werkbanken.open(List.copyOf(instellingen))) {
      return voer(werkbank);
    }
  }

  /** Such as {@code --zorgpoort.map=/var/lib/zorgpoort}. */
  private static boolean isInstelling(String argument) {
    return argument.matches("--[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+=.*");
  }

  /**
   * Refuses wrong use before the database is opened, with a {@code ParameterException}; by default
   * nothing is wrong.
   */
  void toets() {}

  /**
   * Does what needs no database, and then gives the exit code; by default there is no such thing.
   */
  Optional<Integer> zonderDatabank() throws IOException {
    return Optional.empty();
  }

  /** Does what the command is for and gives its exit code. */
  abstract int voer(Werkbank werkbank) throws IOException;

  /** The command as picocli sees it. */
  CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
