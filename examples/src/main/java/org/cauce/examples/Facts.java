package org.cauce.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.KindConverter;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.facts.FactFilter;
import org.cauce.examples.facts.FactWriter;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the records of a catalogue: every number, initiative, event and claim, with where it is said. */
@Command(
        name = "facts",
        description = {
            "Lists the records of a catalogue, each with where it is said; all if nothing is asked for.",
            "",
            "In json and ndjson, absent properties are omitted; numbers are in plain units; countries are ISO alpha-3"
                    + " codes, all other records ids. provider, receiver, subject, country, initiative and their like"
                    + " hold a text if there is one, an array of texts if there are several. source is the main place,"
                    + " alsoIn the further ones.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        footer = {"", "Example: cauce facts --country HND --kind flow --format ndjson"})
public final class Facts implements Callable<Integer> {
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.of("id"),
            Column.of("kind"),
            Column.of("subject"),
            Column.of("indicator/stage", "indicator", "stage", "status", "type"),
            Column.of("period", "period", "start"),
            Column.of("value"),
            Column.of("unit"),
            Column.of("document", "source.document"));

    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindConverter.class,
            completionCandidates = KindConverter.class,
            description = "Only records of this kind; may be repeated. One of ${COMPLETION-CANDIDATES}.")
    private final List<Kind> kinds = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only records that name this country (by code or name, in English or Spanish), a place in it,"
                    + " its government or public agencies, or a grouping that has it as a member; may be repeated.")
    private final List<Country> countries = new ArrayList<>();

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "Only this indicator, by id or name, and records that name it; may be repeated.")
    private final List<String> indicators = new ArrayList<>();

    @Option(
            names = "--initiative",
            paramLabel = "ID",
            description = "Only this initiative, by id or name, and records that name it; may be repeated.")
    private final List<String> initiatives = new ArrayList<>();

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Facts(), args);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = source.read();
        List<Ref> measured = indicators.stream()
                .map(text -> source.find(catalogue, Kind.INDICATOR, text))
                .toList();
        List<Ref> run = initiatives.stream()
                .map(text -> source.find(catalogue, Kind.INITIATIVE, text))
                .toList();
        FactFilter filter = FactFilter.of(catalogue);
        FactWriter writer = FactWriter.of(catalogue);
        List<ObjectNode> facts = catalogue
                .entries()
                .filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
                .filter(entry -> filter.isAbout(entry, countries))
                .filter(entry -> filter.names(entry, measured) && filter.names(entry, run))
                .map(writer::fact)
                .toList();
        output.print(Listing.ofColumns(COLUMNS, facts));
        output.err().println(facts.size() + " of " + catalogue.size() + " records");
        return 0;
    }
}
