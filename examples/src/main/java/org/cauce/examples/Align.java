package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cauce.examples.align.AlignmentReport;
import org.cauce.examples.align.AlignmentTable;
import org.cauce.examples.align.AlignmentTableConverter;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.command.WholeFile;
import org.cauce.examples.data.Unread;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.Unseen;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report on two donors side by side: one HTML page on which every number shows its source. */
@Command(
        name = "align",
        description = "Writes a report on two donors side by side: where both are active, what joins their initiatives,"
                + " what they promised and gave. One HTML page on which every number shows its source.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The page or table was made, and all files were read.",
            "1:Records of the files could not be read; what was read is on the page or in the table.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce align USA MEX --in SLV,GTM,HND -o usa-mex.html"})
public final class Align implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Parameters(index = "0", paramLabel = "DONOR", description = "The first donor, such as USA.")
    private Country one = Country.USA;

    @Parameters(index = "1", paramLabel = "OTHER", description = "The second donor, such as MEX.")
    private Country other = Country.MEX;

    @Option(
            names = "--in",
            paramLabel = "COUNTRY",
            required = true,
            split = ",",
            description = "The countries that receive, such as SLV,GTM,HND, in the order of the report.")
    private List<Country> recipients = new ArrayList<>();

    @Option(
            names = "--years",
            paramLabel = "FROM:TO",
            description = "The years in which initiatives count as active; the last six of which the sources tell if"
                    + " not given.")
    private @Nullable String years;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Compare the money of both, from the files of aid statistics in this folder as they were"
                    + " published; with --table overlap, the money of each cell.")
    private @Nullable Path data;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "Print one of the tables instead of writing the page: ${COMPLETION-CANDIDATES}; --format tells"
                            + " how.",
            converter = AlignmentTableConverter.class,
            completionCandidates = AlignmentTableConverter.class)
    private @Nullable AlignmentTable table;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; align-DONOR-OTHER.html in this folder if not given.")
    private @Nullable Path file;

    /** Makes the command. */
    public Align() {}

    /**
     * Runs the command alone.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Align(), args);
    }

    @Override
    public Integer call() {
        Catalogue facts = catalogue.read();
        if (table != null) {
            if (file != null) {
                throw wrong("-o is for the page, and --table prints a table: leave one of them out");
            }
            return print(facts, table);
        }
        if (file != null && file.toString().isEmpty()) {
            throw wrong("-o needs a file, such as align-USA-MEX.html; found ''");
        }
        AlignmentReport report = AlignmentReport.of(
                facts, pair(), window(facts), new AlignmentReport.Choices(LanguageOption.of(spec), folder()));
        Path target = file == null ? Path.of("align-" + one + "-" + other + ".html") : file;
        Path written = new WholeFile(target).write(report.html());
        CommandSpec command = Objects.requireNonNull(spec);
        command.commandLine().getOut().println(written);
        command.commandLine()
                .getErr()
                .println(output.phrases().say("align.counts", report.figures(), report.notes(), report.facts()));
        return told(report.unread());
    }

    private int print(Catalogue facts, AlignmentTable wanted) {
        Optional<AlignmentReport> report =
                folder().map(files -> AlignmentReport.of(facts, pair(), window(facts), Optional.of(files)));
        output.print(report.map(of -> Listing.of(wanted.columnsWithMoney(), of.records(wanted)))
                .orElseGet(() ->
                        Listing.of(wanted.columns(), AlignmentReport.records(facts, pair(), window(facts), wanted))));
        pair().over(facts).unseen().forEach(this::tell);
        return told(report.map(AlignmentReport::unread).orElse(ImmutableList.of()));
    }

    /** Tells what of the files could not be read; returns the status. */
    private int told(ImmutableList<Unread> unread) {
        Unread.tell(unread, output.err(), output.phrases());
        return unread.isEmpty() ? 0 : 1;
    }

    private void tell(Unseen unseen) {
        PrintWriter below = output.isForPeople() ? output.out() : output.err();
        String donor = unseen.donor().label(output.language());
        String reason = switch (unseen.reason()) {
            case NO_DAC_REPORTER -> "unseen.no-dac-reporter";
            case NO_FLOW -> "unseen.no-flow";
            case NO_INITIATIVE -> "unseen.no-initiative";
            case NO_PAYMENT -> "unseen.no-payment";
        };
        below.println(output.phrases().say("not-seen", output.phrases().say(reason, donor)));
        below.flush();
    }

    private Alignment pair() {
        try {
            return new Alignment(one, other, ImmutableList.copyOf(recipients));
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private TimePeriod window(Catalogue facts) {
        if (years == null) {
            return AlignmentReport.years(facts);
        }
        if (!years.matches("\\d{4}:\\d{4}") || years.substring(0, 4).compareTo(years.substring(5)) > 0) {
            throw wrong("--years is '" + years + "': expected two years, the first one first, such as 2019:2024");
        }
        return TimePeriod.parse(years.replace(':', '/'));
    }

    private Optional<Path> folder() {
        if (data != null && !Files.exists(data)) {
            throw wrong("There is no file or folder " + data + ": correct the path");
        }
        return Optional.ofNullable(data);
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
