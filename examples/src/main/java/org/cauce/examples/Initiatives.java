package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Outline;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.programme.Timelines;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists initiatives with what happened to them, or the chain of those that came after each other. */
@Command(
        name = "initiatives",
        description = "Lists initiatives with what happened to them: status, country, period, source, successor.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        footer = {"", "Example: cauce initiatives --chain puebla-panama-plan"})
public final class Initiatives implements Callable<Integer> {
    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--chain",
            paramLabel = "ID",
            description = "Only the initiatives that came before and after this one (by id or name), in their order.")
    private @Nullable String chain;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only those that take place in this country or are for it, and those that it leads or pays"
                    + " for; by code or name, in English or Spanish.")
    private @Nullable Country country;

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Initiatives(), args);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = source.read();
        output.noteIfNone(catalogue.initiatives().count(), "initiatives");
        Timelines timelines = Timelines.of(catalogue);
        List<Statement<Initiative>> chosen = chosen(catalogue, timelines);
        if (output.isForPeople()) {
            Outline outline = output.outline();
            chosen.forEach(initiative -> timelines.tell(initiative, outline));
        } else {
            output.print(Listing.of(
                    ImmutableList.of("id", "name", "type", "status"),
                    chosen.stream().map(timelines::node).toList()));
        }
        if (chain != null && chosen.size() == 1) {
            output.err().println(output.phrases().say("initiatives.alone"));
        }
        output.err()
                .println(output.phrases()
                        .say(
                                "initiatives.count",
                                chosen.size(),
                                catalogue.initiatives().count()));
        return 0;
    }

    private List<Statement<Initiative>> chosen(Catalogue catalogue, Timelines timelines) {
        List<Statement<Initiative>> all = chain == null
                ? catalogue.initiatives().list()
                : timelines.chain(source.find(catalogue, Kind.INITIATIVE, chain));
        return country == null
                ? all
                : all.stream().filter(timelines.of(country)::contains).toList();
    }
}
