package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Format;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.iati.FileSummary;
import org.cauce.examples.iati.InputFiles;
import org.cauce.examples.iati.SummaryTables;
import org.cauce.examples.report.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what IATI files hold, and sums their money. */
@Command(
        name = "summary",
        description = {
            "Counts what IATI files hold, and sums their transactions and budgets exactly, each currency by itself.",
            "",
            "Sums are of what is published: nothing is converted, left out or counted once only. In json and ndjson there"
                    + " is one object a file: transactions by type (a code of version 2) and currency, budgets by type,"
                    + " status and currency, problems. A code or currency that is not stated is absent; a currency counts"
                    + " as stated if the activity has a default. In csv there is one row a sum.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All records were read.",
            "1:Records are missing, since a file is broken.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce iati summary activities.xml --format json"})
public final class IatiSummary implements Callable<Integer> {
    @Mixin
    private final InputFiles input = new InputFiles();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public IatiSummary() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new IatiSummary(), args);
    }

    @Override
    public Integer call() {
        ImmutableList<Path> files = input.files();
        ImmutableList<FileSummary> summaries;
        try (Progress progress = Progress.of(Progress.Task.READING, files, output.language())) {
            summaries = ManyFiles.each(files, progress, file -> FileSummary.of(file, progress));
        }
        print(summaries);
        summaries.stream()
                .flatMap(summary -> summary.errors().stream())
                .map(problem -> problem.message(output.language()))
                .forEach(output.err()::println);
        Phrases phrases = output.phrases();
        output.err()
                .println(String.join(
                        ", ",
                        phrases.counted(files.size(), "file"),
                        phrases.counted(sum(summaries, FileSummary::records), "record"),
                        phrases.counted(sum(summaries, FileSummary::transactions), "transaction")));
        return summaries.stream().anyMatch(FileSummary::isBroken) ? 1 : 0;
    }

    private static long sum(List<FileSummary> summaries, ToLongFunction<FileSummary> count) {
        return summaries.stream().mapToLong(count).sum();
    }

    private void print(List<FileSummary> summaries) {
        if (output.isForPeople()) {
            SummaryTables.print(summaries, output.out(), output.phrases());
        } else if (output.is(Format.CSV)) {
            List<String> columns = List.of("file", "kind", "type", "status", "currency", "count", "sum");
            output.print(Listing.of(
                    columns,
                    summaries.stream()
                            .flatMap(summary -> summary.rows().stream())
                            .toList()));
        } else {
            output.print(Listing.ofColumns(
                    ImmutableList.of(Column.of("file")),
                    summaries.stream().map(FileSummary::node).toList()));
        }
    }
}
