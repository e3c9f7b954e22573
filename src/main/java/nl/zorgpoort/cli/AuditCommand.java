package nl.zorgpoort.cli;

import picocli.CommandLine.Command;

/** The command {@code audit}, with its subcommands. */
@Command(
    name = "audit",
    description = "Het logboek van wie wat deed en zag.",
    synopsisSubcommandLabel = "COMMAND")
public final class AuditCommand {}
