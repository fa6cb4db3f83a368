package org.cauce.examples.align;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.command.Listing;
import org.cauce.indicators.alignment.Activity;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.MoneyCell;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.OverlapMap;
import org.cauce.indicators.alignment.ParallelPaths;
import org.cauce.indicators.alignment.Promises.Step;
import org.cauce.indicators.alignment.Tie;
import org.cauce.indicators.alignment.Unseen;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.initiative.History;
import org.cauce.model.policy.Priority;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Makes the records of the tables. */
final class AlignmentRecords {
    private final Context context;
    private final Optional<OverlapMoney> money;

    AlignmentRecords(Context context, Optional<OverlapMoney> money) {
        this.context = context;
        this.money = money;
    }

    ImmutableList<ObjectNode> of(AlignmentTable table) {
        Stream<ObjectNode> records = switch (table) {
            case OVERLAP -> context.overlap.cells().stream().map(this::whole);
            case OVERLAP_YEARS -> context.overlapYears.stream().flatMap(this::year);
            case PATHS -> context.initiatives.paths(context.sectors).stream().flatMap(this::paths);
            case HAND_OVERS -> context.handOvers.stream().map(this::handOver);
            case PROMISES -> context.donors().stream().flatMap(this::promises);
            case PRIORITIES ->
                context.catalogue.priorities().filter(this::isOfRecipient).map(this::priority);
            case NOT_SEEN -> context.initiatives.unseen().stream().map(AlignmentRecords::unseen);
        };
        return records.map(this::withUnseen).collect(ImmutableList.toImmutableList());
    }

    /** Each record says what its sources cannot see: a program may read one record only. */
    private ObjectNode withUnseen(ObjectNode node) {
        ArrayNode unseen = node.putArray("unseen");
        context.initiatives.unseen().forEach(one -> unseen.add(one.toString()));
        return node;
    }

    private static ObjectNode unseen(Unseen unseen) {
        return Listing.record()
                .put("donor", unseen.donor().toString())
                .put("reason", unseen.reason().toString());
    }

    private Stream<ObjectNode> year(OverlapMap map) {
        String year = map.window().toString();
        return map.cells().stream().map(cell -> {
            ObjectNode node = cell(cell).put("year", year);
            money.ifPresent(files -> money(node, files, Integer.parseInt(year), cell));
            return node;
        });
    }

    private ObjectNode whole(OverlapCell cell) {
        ObjectNode node = cell(cell);
        money.ifPresent(files -> money(node, files, files.latest().year(), cell));
        return node;
    }

    private static void money(ObjectNode node, OverlapMoney files, int year, OverlapCell cell) {
        MoneyCell found = files.in(year, cell);
        ObjectNode money = node.putObject("money")
                .put("year", Integer.toString(year))
                .put("currency", files.latest().currency())
                .put("prices", files.latest().prices());
        given(money, "one", found.one());
        given(money, "other", found.other());
        given(money, "others", found.others());
        money.put("manySmall", OverlapMoney.isMany(found));
        ArrayNode codes = money.putArray("codes");
        files.codes(cell).forEach(code -> codes.add(code.toString()));
        ArrayNode absent = money.putArray("absent");
        found.absent().forEach(donor -> absent.add(donor.toString()));
        money.put("file", files.latest().file().name());
    }

    /** Adds an amount and of how many parts it is; nothing if none is on record. */
    private static void given(ObjectNode money, String who, MoneyCell.Given given) {
        if (given.count() > 0) {
            money.put(who, given.sum()).put(who + "Parts", given.count());
        }
    }

    private ObjectNode cell(OverlapCell cell) {
        ObjectNode node = Listing.record()
                .put("sector", cell.sector().id())
                .put("country", cell.country().toString())
                .put("state", cell.state().toString())
                .put("many", cell.isCrowded(OverlapSection.MANY));
        addAll(node, "one", cell.one());
        addAll(node, "other", cell.other());
        addAll(
                node,
                "links",
                cell.links().stream().flatMap(pair -> pair.told().stream()).toList());
        addAll(node, "frameworks", cell.frameworks());
        addAll(node, "priorities", cell.priorities());
        addAll(node, "regionalOne", cell.regionalOne());
        addAll(node, "regionalOther", cell.regionalOther());
        return node;
    }

    private static void addAll(ObjectNode node, String name, Collection<Ref> records) {
        ArrayNode array = node.putArray(name);
        records.forEach(record -> array.add(record.toString()));
    }

    private Stream<ObjectNode> paths(ParallelPaths paths) {
        return Stream.of(
                        activities(paths, context.one, paths.one()),
                        activities(paths, context.other, paths.other()),
                        paths.ties().stream().flatMap(tie -> tie(paths, tie)),
                        paths.sideBySide().asRanges().stream().map(days -> days(part(paths, "side-by-side"), days)))
                .flatMap(nodes -> nodes);
    }

    private static ObjectNode part(ParallelPaths paths, String part) {
        return Listing.record().put("sector", paths.sector().id()).put("part", part);
    }

    private Stream<ObjectNode> activities(ParallelPaths paths, Donor donor, List<Activity> activities) {
        return activities.stream()
                .flatMap(activity -> Stream.concat(
                        activity.stretches().stream()
                                .map(stretch -> stretch(activity(paths, donor, activity), stretch)),
                        activity.knownBy().stream()
                                .map(known -> activity(paths, donor, activity)
                                        .put("state", "known-by")
                                        .put("from", known.earliest().toString())
                                        .put("to", known.latest().toString()))));
    }

    private static ObjectNode activity(ParallelPaths paths, Donor donor, Activity activity) {
        return part(paths, "initiative")
                .put("donor", donor.country().toString())
                .put("record", activity.initiative().toString());
    }

    private static ObjectNode stretch(ObjectNode node, History.Stretch stretch) {
        node.put("state", stretch.state().toString())
                .put("from", stretch.from().earliest().toString());
        stretch.to().ifPresent(to -> node.put("to", to.latest().toString()));
        return node;
    }

    private static Stream<ObjectNode> tie(ParallelPaths paths, Tie tie) {
        return tie.days().asRanges().stream()
                .map(days -> days(
                        part(paths, "tie")
                                .put("record", tie.told().toString())
                                .put("state", tie.type().toString()),
                        days));
    }

    /** Adds the first and the last day. */
    private static ObjectNode days(ObjectNode node, Range<LocalDate> days) {
        return node.put("from", days.lowerEndpoint().toString())
                .put("to", days.upperEndpoint().minusDays(1).toString());
    }

    private ObjectNode handOver(HandOver pair) {
        ObjectNode node = Listing.record()
                .put("origin", pair.origin().toString())
                .put("destination", pair.destination().toString())
                .put("country", pair.country().toString())
                .put("basis", pair.isReported() ? "reported" : "rule");
        pair.reportedBy().ifPresent(told -> node.put("reportedBy", told.toString()));
        ObjectNode reasons = node.putObject("reasons");
        pair.reasons()
                .forEach((criterion, reason) -> reasons.putObject(criterion.toString())
                        .put("fit", reason.fit().toString())
                        .put("because", reason.because()));
        return node;
    }

    private Stream<ObjectNode> promises(Donor donor) {
        return context.initiatives.promises(donor.country()).flows().entries().stream()
                .map(entry -> promise(donor, entry.getKey(), entry.getValue()));
    }

    private static ObjectNode promise(Donor donor, Step step, Statement<FundingFlow> flow) {
        FundingFlow says = flow.says();
        ObjectNode node = Listing.record()
                .put("donor", donor.country().toString())
                .put("step", step.toString())
                .put("flow", Kind.FLOW.ref(flow.id()).toString())
                .put("stage", says.stage().toString());
        says.initiative().ifPresent(initiative -> node.put("initiative", initiative.toString()));
        says.money()
                .ifPresent(money -> node.put("amount", money.amount())
                        .put("currency", money.currency().getCurrencyCode()));
        says.amount().printed().ifPresent(printed -> node.put("printed", printed));
        says.when().map(when -> when.period().toString()).ifPresent(when -> node.put("when", when));
        return node;
    }

    private boolean isOfRecipient(Statement<Priority> priority) {
        return context.recipients.stream()
                .anyMatch(country -> country.ref().equals(priority.says().country()));
    }

    private ObjectNode priority(Statement<Priority> priority) {
        Priority says = priority.says();
        Ref ref = Kind.PRIORITY.ref(priority.id());
        ObjectNode node = Listing.record()
                .put("country", says.country().id())
                .put("priority", ref.toString())
                .put("type", says.type().toString())
                .put("text", says.text());
        addAll(node, "initiatives", says.initiatives());
        ArrayNode sectors = node.putArray("sectors");
        says.sectors().forEach(sector -> sectors.add(sector.toString()));
        ArrayNode states = node.putArray("states");
        context.overlap.cells().stream()
                .filter(cell -> cell.priorities().contains(ref))
                .forEach(cell -> states.add(cell.sector().id() + ": " + cell.state()));
        return node;
    }
}
