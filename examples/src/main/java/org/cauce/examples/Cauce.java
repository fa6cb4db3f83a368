package org.cauce.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.cauce.examples.command.BrokenInputException;
import org.cauce.examples.command.CountryConverter;
import org.cauce.model.place.Country;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The cauce command: development-cooperation data, from their documents to a report. */
@Command(
        name = "cauce",
        description = "Development-cooperation data: who sends money where, through which initiatives, what changed.",
        mixinStandardHelpOptions = true,
        version = "cauce 0.1.0-SNAPSHOT",
        subcommands = {Paper.class},
        footer = {"", "Example: cauce briefing HND", "'cauce COMMAND --help' tells more about a command."})
public final class Cauce {
    private Cauce() {}

    /**
     * Runs the command and ends with its exit status: 0 ok, 1 problems found, 2 wrong usage.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new Cauce(), out, err, args));
    }

    /**
     * {@return the exit status of a command that is run}
     *
     * @param command a command, such as {@code new Check()}
     * @param out where results go
     * @param err where everything else goes
     * @param args the arguments
     */
    public static int run(Object command, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .registerConverter(Country.class, new CountryConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Cauce::explain)
                .execute(args);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult result)
            throws Exception {
        if (failure instanceof BrokenInputException) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
