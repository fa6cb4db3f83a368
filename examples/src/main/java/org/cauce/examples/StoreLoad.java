package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cauce.examples.ask.LoadOptions;
import org.cauce.examples.ask.StoreLoading;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Loads files into a store. */
@Command(
        name = "load",
        description = {
            "Loads the flows of files into a store: CRS, tables of the DAC, IATI activities, ForeignAssistance.gov, what"
                    + " 'cauce store export' wrote, or any installed format, packed or not.",
            "",
            "A file is loaded whole or not at all: of one that was cut short nothing is loaded, and what it was to replace"
                    + " stays. Single records that cannot be read are refused and counted. A file whose bytes are there"
                    + " already is not read again; one of the same name is replaced. An amount of more than 12 decimals"
                    + " is not rounded but refused and told.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All flows of all files are in the store.",
            "1:A file gives no flows, or some of its records could not be read.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce store load flows/ crs-2021.zip crs-2022.zip"})
public final class StoreLoad implements Callable<Integer> {
    private static final ImmutableList<Column> COLUMNS =
            ImmutableList.of(Column.of("input"), Column.of("flows", "rows"), Column.of("refused"), Column.of("was"));
    private static final int MOST_TOLD = 3;

    @Mixin
    private final LoadOptions options = new LoadOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public StoreLoad() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new StoreLoad(), args);
    }

    @Override
    public Integer call() {
        List<StoreLoading.Outcome> outcomes = options.load();
        output.print(Listing.ofColumns(
                COLUMNS, outcomes.stream().map(StoreLoading.Outcome::record).toList()));
        outcomes.stream()
                .flatMap(outcome -> outcome.problems().stream().limit(MOST_TOLD))
                .forEach(problem -> output.err().println(problem.message(output.language())));
        outcomes.stream()
                .flatMap(outcome -> outcome.broken().stream())
                .forEach(file -> output.err().println(file.notRead(output.phrases())));
        return outcomes.stream().allMatch(StoreLoading.Outcome::isWhole) ? 0 : 1;
    }
}
