package org.cauce.examples;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cauce.examples.ask.StoreFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a store as one Parquet file. */
@Command(
        name = "export",
        description = {
            "Writes all rows of a store as one Parquet file, for pandas, R, Spark and others.",
            "",
            "Each dimension of 'cauce flows ask --by' is a column of texts, with _ for -; the empty text is what a flow"
                    + " does not say. named_year (INT32) is the year that names the period, 0 if none does. amount"
                    + " (DECIMAL(38, 12)) is in plain units of currency. Never add rows that differ in stage, basis,"
                    + " currency, price_basis or measure. The file appears whole or not at all.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:It was written.", "1:It could not be written.", "2:Wrong usage, or there is no such store."},
        footer = {"", "Example: cauce store export flows/ flows.parquet"})
public final class StoreExport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreFolder store = new StoreFolder();

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to write; it ends in .parquet.")
    private Path file = Path.of("");

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public StoreExport() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new StoreExport(), args);
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            throw new ParameterException(
                    command,
                    "'" + file + "' does not end in .parquet, the one form in which a store is written:"
                            + " correct the name; 'cauce flows ask --store' writes answers as json, ndjson or csv");
        }
        return store.use(opened -> {
            opened.export(file);
            command.getOut().println(file);
            return 0;
        });
    }
}
