package nl.zorgpoort.cli;

import picocli.CommandLine.Command;

/** The command {@code gebruiker}, with its subcommands. */
@Command(
    name = "gebruiker",
    description = "Wie op de pagina's kan inloggen.",
    synopsisSubcommandLabel = "COMMAND")
public final class GebruikerCommand {}
