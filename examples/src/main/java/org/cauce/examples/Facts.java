package org.cauce.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.facts.FactOptions;
import org.cauce.examples.facts.FactWriter;
import org.cauce.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the records of a catalogue: every number, initiative, event and claim, with where it is said. */
@Command(
        name = "facts",
        description = {
            "Lists the records of a catalogue, each with where it is said; all if nothing is asked for.",
            "",
            "In json and ndjson, absent properties are omitted; numbers are in plain units; countries are ISO alpha-3"
                    + " codes, all other records ids. provider, receiver, subject, country, initiative and their like"
                    + " hold a text if there is one, an array of texts if there are several. source is the main place,"
                    + " alsoIn the further ones; both are absent where a record cites nothing, as most sectors and"
                    + " countries do. ref (kind:id) is unique; an id alone may stand under several kinds.",
            "",
            "period is a date of EDTF or SDMX: 2021, 2021-05, 2016/2019; FY2016--10-01 is the fiscal year named 2016"
                    + " that starts on 1 October of the year before, FY2016 one whose start is not stated. For terms"
                    + " that state one sum, period is how often it is given (P1M: monthly), upTo for how long at most.",
            "",
            "bound tells how the number is meant: exact, about, nearly, more-than, at-least, less-than, at-most,"
                    + " estimated (the source does not count), believed (the source does not vouch for it); without a"
                    + " number majority, several, millions. interval, where it is not exact, is what the bound allows.",
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

    private static final ImmutableSet<String> PARTS = ImmutableSet.of("early", "mid", "late", "end");

    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final FactOptions asked = new FactOptions();

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
        FactWriter writer = FactWriter.of(catalogue);
        List<ObjectNode> facts =
                asked.select(catalogue, source).map(writer::fact).toList();
        if (output.isForPeople()) {
            facts.forEach(this::wordPeriod);
        }
        output.print(Listing.ofColumns(COLUMNS, facts));
        output.err().println(output.phrases().say("facts.count", facts.size(), catalogue.size()));
        return 0;
    }

    /** Puts the period in words, with the part of it that the source tells. */
    private void wordPeriod(ObjectNode fact) {
        for (String name : List.of("period", "start")) {
            if (fact.path(name).isTextual()) {
                String text = output.phrases().periods().listed(fact.path(name).asText());
                String part = fact.path(name + "Detail").path("part").asText();
                fact.put(name, PARTS.contains(part) ? output.phrases().say("part." + part, text) : text);
            }
        }
    }
}
