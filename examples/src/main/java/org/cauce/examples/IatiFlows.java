package org.cauce.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cauce.examples.command.Format;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.iati.FlowOptions;
import org.cauce.examples.iati.FlowTable;
import org.cauce.examples.iati.InputFiles;
import org.cauce.examples.iati.TransactionTypes;
import org.cauce.examples.report.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the transactions of IATI files, split by sector and country, or sums them. */
@Command(
        name = "flows",
        description = {
            "Lists the transactions of IATI files, split by sector and country or region, or sums them.",
            "",
            "The parts of a transaction sum exactly to it; what has no sector or no country is a part, too, without that"
                    + " property. type is a code of the list TransactionType, version 2. Promises (2, 11, 12, 13) and"
                    + " payments are never to be added, nor what several files tell of the same money. An amount for"
                    + " which there is no exchange rate stands in its own currency.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All records were read, and all amounts converted if that was asked.",
            "1:Records are missing, since a file is broken; or an amount could not be converted.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce iati flows activities.xml --by sector,country,year"})
public final class IatiFlows implements Callable<Integer> {
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("activity", "type", "date", "sector", "country", "currency", "value", "file", "line");

    @Mixin
    private final InputFiles input = new InputFiles();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final FlowOptions options = new FlowOptions();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public IatiFlows() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new IatiFlows(), args);
    }

    @Override
    public Integer call() {
        ImmutableList<Path> files = input.files();
        boolean isSummed = !options.groupings().isEmpty();
        List<ObjectNode> rows = new ArrayList<>();
        // lines need no list: they can be as many as there are
        Consumer<ObjectNode> sink =
                output.is(Format.NDJSON) ? row -> output.print(Listing.of(COLUMNS, List.of(row))) : rows::add;
        FlowTable table = new FlowTable(options, sink);
        try (Progress progress = Progress.of(Progress.Task.SPLITTING, files, output.language())) {
            if (isSummed) {
                ManyFiles.each(files, progress, file -> table.add(file, progress));
            } else {
                // rows come in the order of the files
                files.forEach(file -> ManyFiles.each(List.of(file), progress, one -> table.add(one, progress)));
            }
        }
        if (isSummed) {
            output.print(Listing.of(columns(), shown(table.sums())));
        } else if (!output.is(Format.NDJSON)) {
            output.print(Listing.of(COLUMNS, shown(rows)));
        }
        table.errors().stream()
                .map(problem -> problem.message(output.language()))
                .forEach(output.err()::println);
        tell(table, files.size());
        return table.errors().isEmpty() && table.unconverted() == 0 ? 0 : 1;
    }

    private List<ObjectNode> shown(List<ObjectNode> rows) {
        Phrases phrases = output.phrases();
        return output.isForPeople()
                ? rows.stream().map(row -> TransactionTypes.shown(row, phrases)).toList()
                : rows;
    }

    private void tell(FlowTable table, int files) {
        Phrases phrases = output.phrases();
        output.err().println(phrases.counted(files, "file") + ", " + phrases.counted(table.flows(), "flow"));
        if (table.organisationFiles() > 0) {
            output.err().println(phrases.say("iati.organisations", phrases.counted(table.organisationFiles(), "file")));
        }
        if (table.unconverted() > 0) {
            output.err().println(phrases.say("iati.unconverted", phrases.counted(table.unconverted(), "transaction")));
        }
    }

    private ImmutableList<String> columns() {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        options.groupings().forEach(grouping -> columns.add(grouping.toString()));
        return columns.add("type", "currency", "count", "value").build();
    }
}
