package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.briefing.CountryBriefing;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.NamedPath;
import org.cauce.examples.command.Progress;
import org.cauce.examples.command.WholeFile;
import org.cauce.examples.data.PublishedFolder;
import org.cauce.examples.data.Unread;
import org.cauce.examples.iati.CurrentActivities;
import org.cauce.examples.iati.InputFiles;
import org.cauce.examples.report.Phrases;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a briefing on a country: one HTML page on which every number shows its source. */
@Command(
        name = "briefing",
        description = "Writes a briefing on a country: one HTML page on which every number shows its source.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: cauce briefing HND -o honduras.html"})
public final class Briefing implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Parameters(paramLabel = "COUNTRY", description = "The country, such as HND or Honduras.")
    private Country country = Country.HND;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; briefing-COUNTRY.html in this folder if not given.")
    private @Nullable Path file;

    @Option(
            names = "--iati",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Add a section of the activities in the country that are not closed, from these IATI files or"
                    + " folders.")
    private List<Path> iati = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Add a section of annual series, from the files of statistics in this folder as they were"
                    + " published: aid, remittances, corruption, governance, encounters at the border.")
    private @Nullable Path data;

    /** Makes the command. */
    public Briefing() {}

    /**
     * Runs the command alone.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Briefing(), args);
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Path target = file == null ? Path.of("briefing-" + country + ".html") : file;
        if (target.toString().isEmpty()) {
            throw new ParameterException(command.commandLine(), "-o needs a file, such as briefing-HND.html; found ''");
        }
        Catalogue facts = catalogue.read();
        if (!CountryBriefing.countries(facts).contains(country)) {
            throw new ParameterException(
                    command.commandLine(),
                    "No briefing on " + country.label(LanguageOption.of(command))
                            + ": the catalogue has briefings on "
                            + CountryBriefing.countries(facts).stream()
                                    .map(one -> one.label(LanguageOption.of(command)))
                                    .collect(Collectors.joining(", ")));
        }
        CurrentActivities current = current(command);
        PublishedFolder statistics = statistics(facts, command);
        CountryBriefing.Further further = new CountryBriefing.Further(
                LanguageOption.of(command),
                current.activities(),
                statistics.files(),
                Stream.concat(current.unread().stream(), statistics.lacking().stream())
                        .collect(ImmutableList.toImmutableList()));
        CountryBriefing briefing = CountryBriefing.of(facts, country, further);
        command.commandLine().getOut().println(new WholeFile(target).write(briefing.html()));
        tell(briefing, command);
        current.errors().stream()
                .map(problem -> problem.message(LanguageOption.of(command)))
                .forEach(command.commandLine().getErr()::println);
        Unread.tell(statistics.unread(), command.commandLine().getErr(), Phrases.in(LanguageOption.of(command)));
        return current.errors().isEmpty() && statistics.unread().isEmpty() ? 0 : 1;
    }

    private void tell(CountryBriefing briefing, CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        Phrases phrases = Phrases.in(LanguageOption.of(command));
        if (data != null && !briefing.hasSeries()) {
            err.println(phrases.say("briefing.no-series", data, country.label(phrases.language())));
        }
        err.println(phrases.say(
                "briefing.counts", briefing.figures(), briefing.numbers(), briefing.notes(), briefing.facts()));
    }

    private PublishedFolder statistics(Catalogue facts, CommandSpec command) {
        if (data == null) {
            return PublishedFolder.NONE;
        }
        new NamedPath(data).require(command);
        return PublishedFolder.read(data, CountryBriefing.wanted(facts), LanguageOption.of(command));
    }

    private CurrentActivities current(CommandSpec command) {
        Phrases phrases = Phrases.in(LanguageOption.of(command));
        CurrentActivities current = new CurrentActivities(country, phrases.language());
        if (iati.isEmpty()) {
            return current;
        }
        ImmutableList<Path> files = InputFiles.of(iati, command);
        try (Progress progress = Progress.of(Progress.Task.READING, files, phrases.language())) {
            ManyFiles.each(files, progress, one -> current.add(one, progress));
        }
        if (current.activities().isEmpty()) {
            command.commandLine()
                    .getErr()
                    .println(phrases.say("briefing.no-activity", country.label(phrases.language())));
        }
        return current;
    }
}
