package org.cauce.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cauce.examples.ask.AskedFlows;
import org.cauce.examples.ask.FilesRead;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.compare.AidOptions;
import org.cauce.examples.compare.Measure;
import org.cauce.examples.compare.SimilarityMeasures;
import org.cauce.examples.compare.World;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.query.Dimension;
import org.cauce.model.place.Country;
import org.cauce.model.place.DacReporters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how alike two donors are in a year. */
@Command(
        name = "similar",
        description = {
            "Shows how alike two donors are in a year: over recipients, and over sectors where the files have them.",
            "",
            "Every measure stands beside what it is without the one recipient or sector that changes it most: a cosine"
                    + " may be a single country. The aggregation changes the answer, so that the level is said. A donor"
                    + " of whom the files have nothing is named, not drawn as zero.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The two were compared, and all files were read.",
            "1:The files have nothing of one of them, or records could not be read.",
            "2:Wrong usage, or flows would be added that must not be."
        },
        footer = {"", "Example: cauce similar USA ESP --year 2022 --from dac2a.csv --only measure=DAC-MEASURE:dac2a-206"
        })
public final class Similar implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Parameters(index = "0..1", paramLabel = "DONOR", arity = "2", description = "Two countries, by code or name.")
    private List<Country> donors = new ArrayList<>();

    @Mixin
    private final AidOptions options = new AidOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Similar() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Similar(), args);
    }

    @Override
    public Integer call() {
        try (AskedFlows flows = options.open()) {
            World recipients = World.of(options.ask(flows, Dimension.RECIPIENT), options.isBilateral());
            World sectors = World.of(options.ask(flows, Dimension.CATEGORY), options.isBilateral());
            List<SimilarityMeasures> found = new ArrayList<>(List.of(measures(Dimension.RECIPIENT, recipients)));
            if (sectors.relations().size() > 0) {
                found.add(measures(Dimension.CATEGORY, sectors));
            }
            boolean isWhole = FilesRead.tell(flows, output.err(), output.phrases());
            if (!found.get(0).isDefined() && !found.get(found.size() - 1).isDefined()) {
                tellAbsent(recipients);
                return 1;
            }
            print(found, ImmutableList.of(recipients, sectors));
            return isWhole ? 0 : 1;
        }
    }

    private SimilarityMeasures measures(Dimension over, World world) {
        return new SimilarityMeasures(over, world.relations(), ref(0), ref(1));
    }

    private String label(int place) {
        return donors.get(place).label(output.language());
    }

    private String ref(int place) {
        return donors.get(place).ref().toString();
    }

    private void tellAbsent(World world) {
        for (Country donor : donors) {
            if (world.relations().ofProvider(donor.ref().toString()).isEmpty()) {
                output.err()
                        .println(output.phrases()
                                .say(
                                        DacReporters.mayInclude(donor) ? "similar.unseen" : "similar.unseen-by-oecd",
                                        donor.label(output.language()),
                                        options.year()));
            }
        }
        output.err().flush();
    }

    private void print(List<SimilarityMeasures> found, List<World> worlds) {
        if (!output.isForPeople()) {
            printRecords(found, worlds);
            return;
        }
        Phrases phrases = output.phrases();
        output.out()
                .print(phrases.say("similar.donors", label(0), label(1), options.year()) + ": "
                        + worlds.get(0).common(phrases) + "\n");
        for (int i = 0; i < found.size(); i++) {
            output.out()
                    .print("\n"
                            + phrases.say(
                                    "similar.over",
                                    phrases.word("over", found.get(i).over().toString())) + "\n");
            if (found.get(i).isDefined()) {
                printTables(found.get(i));
            } else {
                output.out().print(phrases.say("similar.not-both") + "\n");
            }
            worlds.get(i).leftOut().stream()
                    .map(left -> left.sentence(phrases))
                    .forEach(line -> output.out().print(line + "\n"));
        }
        if (found.size() == 1) {
            output.out().print("\n" + phrases.say("similar.no-sectors") + "\n");
        }
        output.out().flush();
    }

    private void printTables(SimilarityMeasures measures) {
        output.print(Listing.of(
                ImmutableList.of("measure", "value", "range"),
                measures.measures().stream().map(Measure::row).toList()));
        output.out().print("\n");
        output.print(Listing.of(
                ImmutableList.of("measure", "value", "without", "then"), measures.mostTelling(output.language())));
        output.out().print("\n");
        ImmutableList<ObjectNode> cells = measures.cells(output.language());
        output.print(Listing.ofColumns(columns(), cells.subList(0, Math.min(SHOWN, cells.size()))));
        if (cells.size() > SHOWN) {
            output.out().print(output.phrases().say("similar.more", cells.size() - SHOWN) + "\n");
        }
    }

    private ImmutableList<Column> columns() {
        ImmutableList.Builder<Column> columns = ImmutableList.<Column>builder().add(Column.of("name"));
        donors.forEach(donor -> columns.add(Column.of(donor.name(), donor.name() + ".amount")));
        columns.add(Column.of("balance"));
        donors.forEach(donor ->
                columns.add(Column.of(output.phrases().say("similar.advantage", donor.name()), donor.name() + ".rca")));
        return columns.build();
    }

    private void printRecords(List<SimilarityMeasures> found, List<World> worlds) {
        List<ObjectNode> records = new ArrayList<>();
        ObjectNode question = Listing.record()
                .put("record", "question")
                .put("donors", donors.get(0).name() + " " + donors.get(1).name())
                .put("year", options.year());
        worlds.get(0).common().forEach(question::put);
        records.add(question);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isDefined()) {
                records.addAll(found.get(i).records());
            }
            String over = found.get(i).over().toString();
            worlds.get(i).leftOut().forEach(left -> records.add(left.record().put("over", over)));
        }
        output.print(Listing.of(ImmutableList.of("record", "over", "name", "cell", "value"), records));
    }
}
