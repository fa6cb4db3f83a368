package org.cauce.examples;

import picocli.CommandLine.Command;

/** Reads, checks, splits and converts IATI files. */
@Command(
        name = "iati",
        description = "Reads, checks, splits and converts the files of the International Aid Transparency Initiative.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        subcommands = {IatiSummary.class, IatiValidate.class, IatiFlows.class, IatiConvert.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: cauce iati summary activities.xml", "'cauce iati COMMAND --help' tells more about one."
        })
public final class Iati {
    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Iati() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Iati(), args);
    }
}
