package org.cauce.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cauce.examples.ask.AskedFlows;
import org.cauce.examples.ask.FilesRead;
import org.cauce.examples.ask.MemberNames;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.compare.AidOptions;
import org.cauce.examples.compare.DonorMeasures;
import org.cauce.examples.compare.Measure;
import org.cauce.examples.compare.World;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.concentration.Significance;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.model.place.Country;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who gives to a recipient in a year, and how concentrated that is. */
@Command(
        name = "donors",
        description = {
            "Shows who gives to a recipient in a year, how much, and every measure of how concentrated that is.",
            "",
            "Significance as the OECD defines it needs what the same donors give to others: with files of one recipient"
                    + " it is not told. It takes the flows that are asked for in the place of country programmable aid."
                    + " What cannot be compared is left out, and said: aggregates, amounts of 0 or less, several"
                    + " providers.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:There are donors, and all files were read.",
            "1:There are none, or records could not be read.",
            "2:Wrong usage, or flows would be added that must not be."
        },
        footer = {"", "Example: cauce donors HND --year 2022 --from dac2a.csv --only measure=DAC-MEASURE:dac2a-206"})
public final class Donors implements Callable<Integer> {
    private static final String NOT_SEEN =
            "donors that do not report to whoever published the files, as Mexico does not to the OECD";

    @Parameters(index = "0", paramLabel = "COUNTRY", description = "The recipient, by code or name.")
    private @Nullable Country recipient;

    @Mixin
    private final AidOptions options = new AidOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Donors() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Donors(), args);
    }

    @Override
    public Integer call() {
        try (AskedFlows flows = options.open()) {
            FlowCube cube = options.ask(flows, Dimension.RECIPIENT);
            String ref = country().ref().toString();
            World here = World.of(cube, options.isBilateral(), ref::equals);
            Portfolio<String> aid = here.relations().ofRecipient(ref);
            if (!aid.isEmpty()) {
                print(
                        here,
                        aid,
                        significance(World.of(cube, options.isBilateral()).relations()));
            }
            boolean isWhole = FilesRead.tell(flows, output.err(), output.phrases());
            if (aid.isEmpty()) {
                tellNone(here);
            }
            return isWhole && !aid.isEmpty() ? 0 : 1;
        }
    }

    private void tellNone(World here) {
        Phrases phrases = output.phrases();
        here.leftOut().forEach(left -> output.err().println(left.sentence(phrases)));
        output.err().println(phrases.say("donors.none", country().label(output.language()), options.year()));
    }

    /** With one recipient, the share of the world is the share of the recipient. */
    private static Optional<Significance<String, String>> significance(Relations<String, String> world) {
        return world.byRecipient().size() > 1 ? Optional.of(Significance.of(world)) : Optional.empty();
    }

    private Country country() {
        return Objects.requireNonNull(recipient);
    }

    private void print(World here, Portfolio<String> aid, Optional<Significance<String, String>> significance) {
        List<Map.Entry<String, BigDecimal>> donors = aid.amounts().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .toList();
        List<Measure> measures = new ArrayList<>(DonorMeasures.of(aid));
        significance.ifPresent(
                found -> measures.addAll(DonorMeasures.of(found, country().ref().toString())));
        List<ObjectNode> rows = donors.stream()
                .map(donor -> donor(donor.getKey(), aid, significance))
                .toList();
        if (!output.isForPeople()) {
            List<ObjectNode> all = new ArrayList<>(List.of(question(here)));
            all.addAll(rows);
            measures.forEach(measure -> all.add(measure.record()));
            here.leftOut().forEach(left -> all.add(left.record()));
            all.add(Listing.record().put("record", "not-seen").put("name", NOT_SEEN));
            output.print(Listing.of(ImmutableList.of("record", "provider", "name", "amount", "share", "value"), all));
            return;
        }
        printForPeople(here, rows, measures);
        if (significance.isEmpty()) {
            output.out().print(output.phrases().say("donors.no-significance") + "\n");
        }
        output.out().flush();
    }

    private void printForPeople(World here, List<ObjectNode> rows, List<Measure> measures) {
        Phrases phrases = output.phrases();
        output.out()
                .print(country().label(phrases.language()) + " " + options.year() + ": " + here.common(phrases)
                        + "\n\n");
        output.print(Listing.of(ImmutableList.of("name", "amount", "percent", "significant"), rows));
        output.out().print("\n");
        output.print(Listing.of(
                ImmutableList.of("measure", "value", "range"),
                measures.stream().map(Measure::row).toList()));
        output.out().print("\n");
        here.leftOut().stream()
                .map(left -> left.sentence(phrases))
                .forEach(line -> output.out().print(line + "\n"));
        output.out().print(phrases.say("not-seen", phrases.word("not-seen", NOT_SEEN)) + "\n");
    }

    private ObjectNode question(World here) {
        ObjectNode node = Listing.record()
                .put("record", "question")
                .put("recipient", country().name())
                .put("year", options.year());
        here.common().forEach(node::put);
        return node;
    }

    private ObjectNode donor(
            String provider, Portfolio<String> aid, Optional<Significance<String, String>> significance) {
        BigDecimal share = aid.share(provider).orElseThrow();
        ObjectNode node = Listing.record()
                .put("record", "provider")
                .put("provider", provider)
                .put(
                        "name",
                        MemberNames.of(Dimension.PROVIDER, provider, output.languageOfNames())
                                .orElse(provider))
                .put("amount", aid.amount(provider))
                .put("share", Numbers.rounded(share));
        if (output.isForPeople()) {
            node.set("percent", Measure.percent(share));
        }
        significance.ifPresent(found -> node.put("significant", significant(found, provider)));
        return node;
    }

    private String significant(Significance<String, String> found, String provider) {
        String ref = country().ref().toString();
        List<String> why = new ArrayList<>();
        if (found.concentrated(ref).contains(provider)) {
            why.add("concentrated");
        }
        if (found.important(ref).contains(provider)) {
            why.add("important");
        }
        return why.isEmpty() ? "no" : String.join(", ", why);
    }
}
