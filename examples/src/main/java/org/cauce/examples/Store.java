package org.cauce.examples;

import picocli.CommandLine.Command;

/** Loads flows into a store once, to be asked often. */
@Command(
        name = "store",
        description = "Loads flows once into a folder, to be asked quickly, more of them than fit into memory.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        subcommands = {StoreLoad.class, StoreInfo.class, StoreExport.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example: cauce store load flows/ crs.zip",
            "'cauce store COMMAND --help' tells more about one; 'cauce flows ask --store flows/' asks it."
        })
public final class Store {
    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Store() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Store(), args);
    }
}
