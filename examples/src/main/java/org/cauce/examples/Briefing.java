package org.cauce.examples;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cauce.examples.briefing.CountryBriefing;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.WholeFile;
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
                    "No briefing on " + country.label() + ": the catalogue has briefings on "
                            + CountryBriefing.countries(facts).stream()
                                    .map(Country::label)
                                    .collect(Collectors.joining(", ")));
        }
        CountryBriefing briefing = CountryBriefing.of(facts, country);
        Path written = new WholeFile(target).write(briefing.html());
        command.commandLine().getOut().println(written);
        command.commandLine()
                .getErr()
                .printf(
                        "%d figures, %d numbers, %d notes, %d facts%n",
                        briefing.figures(), briefing.numbers(), briefing.notes(), briefing.facts());
        return 0;
    }
}
