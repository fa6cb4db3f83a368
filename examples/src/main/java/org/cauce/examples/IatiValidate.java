package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.command.WholeFile;
import org.cauce.examples.iati.InputFiles;
import org.cauce.examples.iati.Validation;
import org.cauce.examples.iati.ValidationPage;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.io.iati.validate.FindingSeverity;
import org.cauce.io.iati.validate.IatiValidator;
import org.cauce.io.iati.validate.ValidationReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with IATI files: each finding with its place, what was found, and what to do. */
@Command(
        name = "validate",
        description = {
            "Says what is wrong with IATI files: each finding with its place, what was found, and what to do.",
            "",
            "Rules are those of the standard, its code lists, and some of our own, whose ids begin with C; with --schemas"
                    + " the schema, too. What one record does wrong in the same way several times is one finding. In json,"
                    + " ndjson and csv each finding is a record.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Nothing critical, and no error, was found.",
            "1:Something critical or an error was found.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce iati validate activities.xml -o report.html"})
public final class IatiValidate implements Callable<Integer> {
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("severity", "rule", "file", "line", "found", "message", "cure");

    @Mixin
    private final InputFiles input = new InputFiles();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to this file as one HTML page, instead of a list.")
    private @Nullable Path page;

    @Option(
            names = "--schemas",
            paramLabel = "FOLDER",
            description = "Check the schema, too: a folder with folders such as 2.03, as IATI publishes them.")
    private @Nullable Path schemas;

    @Option(
            names = "--code-list",
            paramLabel = "FILE",
            description = "Take newer codes from this file, a code list in XML or JSON as IATI publishes it; may be"
                    + " repeated.")
    private List<Path> codeLists = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Do not ask the rule of this id, such as 6.11.1; may be repeated.")
    private List<String> without = new ArrayList<>();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public IatiValidate() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new IatiValidate(), args);
    }

    @Override
    public Integer call() {
        ImmutableList<Path> files = input.files();
        IatiValidator validator = validator();
        ImmutableList<ValidationReport> reports;
        try (Progress progress = Progress.of(Progress.Task.VALIDATING, files, output.language())) {
            reports = ManyFiles.each(files, progress, validator::validate);
        }
        ValidationReport report = Validation.together(reports);
        if (page == null) {
            output.print(Listing.of(
                    COLUMNS,
                    report.findings().stream()
                            .map(finding -> Validation.node(finding, output.languageOfNames()))
                            .toList()));
        } else {
            output.out()
                    .println(new WholeFile(page)
                            .write(ValidationPage.of(report, output.phrases()).html()));
        }
        if (report.omitted() > 0) {
            output.err()
                    .println(output.phrases()
                            .say("validate.omitted", output.phrases().grouped(report.omitted())));
        }
        output.err().println(Validation.counts(report, output.phrases()));
        return report.count(FindingSeverity.CRITICAL) + report.count(FindingSeverity.ERROR) > 0 ? 1 : 0;
    }

    private IatiValidator validator() {
        if (schemas != null && !Files.isDirectory(schemas)) {
            throw input.wrong("There is no folder " + schemas + ": give the folder of the IATI schemas");
        }
        try {
            IatiValidator.Builder builder =
                    IatiValidator.builder().codeLists(codeLists()).without(without.toArray(new String[0]));
            return (schemas == null ? builder : builder.schemas(schemas)).build();
        } catch (IllegalArgumentException e) {
            throw input.wrong(String.valueOf(e.getMessage()));
        }
    }

    private CodeLists codeLists() {
        CodeLists lists = CodeLists.bundled();
        for (Path file : codeLists) {
            if (!Files.isRegularFile(file)) {
                throw input.wrong("There is no file " + file + ": give a code list in XML or JSON");
            }
            try {
                lists = lists.updatedBy(file);
            } catch (MalformedInputException e) {
                throw input.wrong(e.problems().stream()
                        .filter(Problem::isError)
                        .map(problem -> problem.message(output.language()))
                        .collect(Collectors.joining("\n")));
            }
        }
        return lists;
    }
}
