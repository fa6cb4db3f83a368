package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.data.DataFiles;
import org.cauce.examples.data.FileAccount;
import org.cauce.examples.data.FileAccounts;
import org.cauce.examples.report.Phrases;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what files of statistics are, and what reading them comes to. */
@Command(
        name = "data",
        description = {
            "Tells what each file is, by its content and not by its name: format, release, rows seen, kept and refused,"
                    + " countries, years, problems.",
            "",
            "Files in ZIP archives are listed behind the name of the archive, those packed by gzip as they are. Files of"
                    + " IATI and exchange rates are known too, by readers of their own.",
            "",
            "Files that no format recognises are listed with the reason. In json and ndjson, records has the number of"
                    + " records of each kind, firstProblems the first three problems.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All that was recognised was read without an error.",
            "1:Rows were refused, or a file is broken.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce data downloads/ --format csv"})
public final class Data implements Callable<Integer> {
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.of("file"),
            Column.of("format", "format", "reason"),
            Column.of("release"),
            Column.of("rows"),
            Column.of("kept"),
            Column.of("refused"),
            Column.of("countries"),
            Column.of("years"),
            Column.of("problems"));

    @Mixin
    private final DataFiles input = new DataFiles();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Data() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Data(), args);
    }

    @Override
    public Integer call() {
        ImmutableList<Path> files = input.files();
        Formats formats = Formats.installed();
        ImmutableList<FileAccount> accounts;
        try (Progress progress = Progress.of(Progress.Task.READING, files, output.language())) {
            accounts = ManyFiles.each(
                            files,
                            progress,
                            file -> FileAccounts.of(
                                    file,
                                    formats,
                                    ReadOptions.STANDARD.withOnProgress(bytes -> progress.reading(file, bytes))))
                    .stream()
                    .flatMap(ImmutableList::stream)
                    .collect(ImmutableList.toImmutableList());
        }
        output.print(Listing.ofColumns(
                COLUMNS, accounts.stream().map(FileAccount::node).toList()));
        long known = accounts.stream()
                .filter(account -> account.format().isPresent())
                .count();
        Phrases phrases = output.phrases();
        output.err().println(phrases.say("data.known", phrases.counted(accounts.size(), "file"), known));
        return accounts.stream().anyMatch(FileAccount::hasErrors) ? 1 : 0;
    }
}
