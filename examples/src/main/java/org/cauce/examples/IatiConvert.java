package org.cauce.examples;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.command.WholeFile;
import org.cauce.examples.iati.Conversion;
import org.cauce.examples.iati.InputFiles;
import org.cauce.examples.report.Phrases;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the records of IATI files in another form. */
@Command(
        name = "convert",
        description = {
            "Writes the records of IATI files to one file, in the form that its name ends in.",
            "",
            ".xml is IATI, nothing lost, in the version that was read unless --upgrade is given. .json is one array,"
                    + " .ndjson one record a line; they hold all of a record, and activities in them are read, too. .csv"
                    + " has one row for each part of a transaction by sector and country, for a spreadsheet. All may be"
                    + " followed by .gz. The file appears whole or not at all.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All records were written.",
            "1:Records are missing, since a file is broken, or the file could not be written.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce iati convert activities.xml -o activities.ndjson"})
public final class IatiConvert implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputFiles input = new InputFiles();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write; its ending says in which form.")
    private @Nullable Path output;

    @Option(
            names = "--upgrade",
            description =
                    "Write version 2.03, with its codes and elements, whatever was read; say what it has no place for,"
                            + " and what it demands that is not there.")
    private boolean upgrade;

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public IatiConvert() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new IatiConvert(), args);
    }

    @Override
    public Integer call() {
        Path target = checkNotNull(output);
        ImmutableList<Path> files = input.filesOfAnyKind();
        check(target, files);
        CommandSpec command = checkNotNull(spec);
        Phrases phrases = Phrases.in(LanguageOption.of(command));
        try (Progress progress = Progress.of(Progress.Task.CONVERTING, files, phrases.language());
                Conversion conversion = new Conversion(target, upgrade)) {
            for (Path file : files) {
                conversion.add(file, progress);
                progress.done(file);
            }
            conversion.finish();
            conversion.errors().stream()
                    .map(problem -> problem.message(phrases.language()))
                    .forEach(command.commandLine().getErr()::println);
            conversion.unfit(phrases).forEach(command.commandLine().getErr()::println);
            command.commandLine().getErr().println(target + ": " + phrases.counted(conversion.records(), "record"));
            return conversion.errors().isEmpty() ? 0 : 1;
        } catch (MalformedInputException e) {
            e.problems().stream()
                    .filter(Problem::isError)
                    .map(problem -> problem.message(phrases.language()))
                    .forEach(command.commandLine().getErr()::println);
            return 1;
        } catch (IllegalArgumentException e) {
            throw input.wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WholeFile(target).refused(e);
        }
    }

    private void check(Path target, ImmutableList<Path> files) {
        if (Conversion.form(target).isEmpty()) {
            throw input.wrong(
                    "'" + target
                            + "' does not say in which form to write: end it in .xml, .json, .ndjson or .csv, or these and .gz");
        }
        for (Path file : files) {
            String form = Conversion.form(file);
            if (!form.endsWith("json")) {
                input.require(file);
            }
            if (form.isEmpty() || form.equals("csv")) {
                throw input.wrong("'" + file + "' cannot be read: expected .xml, .json or .ndjson, or these and .gz");
            }
        }
        new WholeFile(target).obstacle().ifPresent(obstacle -> {
            throw input.wrong(obstacle);
        });
    }
}
