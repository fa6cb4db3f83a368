package org.cauce.examples;

import picocli.CommandLine.Command;

/** Asks flows of money. */
@Command(
        name = "flows",
        description =
                "Asks flows of money, of files, a store or the catalogue: exact sums by whatever tells them apart.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        subcommands = FlowsAsk.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example: cauce flows ask --by provider,year --to HND crs.zip",
            "'cauce flows COMMAND --help' tells more about one."
        })
public final class Flows {
    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Flows() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Flows(), args);
    }
}
