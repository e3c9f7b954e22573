package nl.zorgpoort;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What all commands share: help in Dutch, UTF-8 output, handling of faults. */
final class Opdrachtstijl {
  private static final int BREEDTE = 100;

  private Opdrachtstijl() {}

  static CommandLine op(CommandLine boom, OutputStream stdout, PrintWriter stderr) {
    stijl(boom);
    boom.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Toon de versie.")
                .build());
    return boom.setOut(new PrintWriter(stdout, true, StandardCharsets.UTF_8))
        .setErr(stderr)
        .setParameterExceptionHandler(Foutafhandeling::gebruiksfout)
        .setExecutionExceptionHandler(Foutafhandeling::uitvoeringsfout);
  }

  private static void stijl(CommandLine opdracht) {
    CommandSpec spec = opdracht.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Toon deze hulp.").build());
    UsageMessageSpec hulp = spec.usageMessage();
    hulp.width(BREEDTE);
    hulp.synopsisHeading("Gebruik: ");
    hulp.synopsisSubcommandLabel("[OPDRACHT]");
    hulp.parameterListHeading("%n");
    hulp.optionListHeading("%n");
    hulp.commandListHeading("%nOpdrachten:%n");
    hulp.exitCodeListHeading(hulp.exitCodeList().isEmpty() ? "" : "%nExitcodes:%n");
    opdracht.getSubcommands().values().forEach(Opdrachtstijl::stijl);
  }
}
