package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.paper.Lanes.Lane;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.EventType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * The timeline of what both countries did, from the dated statements of the chapter that it opens.
 *
 * <p>Events come first; a status change or a start of an initiative is added where no event tells the same.
 */
final class Timeline {
    private static final Ref SCOPE = Kind.CLAIM.ref("timeline-scope");
    private static final String MARK = "●";

    private record Entry(Timing when, String text, ImmutableSet<Ref> initiatives, Ref ref, Statement<?> record) {
        TimePeriod period() {
            return when.period();
        }
    }

    private final Catalogue catalogue;
    private final Lanes lanes;
    private final List<Entry> entries = new ArrayList<>();

    private Timeline(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lanes = new Lanes(catalogue);
    }

    static Exhibit of(PaperRecords records) {
        Timeline timeline = new Timeline(records.catalogue());
        timeline.addEvents();
        timeline.addChanges();
        timeline.addStarts();
        List<Row> rows = timeline.entries.stream()
                .sorted(Comparator.comparing(Entry::period))
                .map(timeline::row)
                .toList();
        return Exhibit.of(records.id(), header(), rows)
                .remarking(timeline.scope())
                .about(SCOPE);
    }

    private static List<String> header() {
        return Stream.of(Stream.of("When"), Stream.of(Lane.values()).map(Lane::toString), Stream.of("What"))
                .flatMap(names -> names)
                .toList();
    }

    private void addEvents() {
        catalogue
                .events()
                .filter(event -> Lanes.isHistory(event) && isDated(event.says().when()))
                .filter(event -> !event.says().expected() && isActivity(event.says()))
                .forEach(event -> entries.add(new Entry(
                        event.says().when(),
                        event.says().title(),
                        withLinked(event.says().initiatives()),
                        Kind.EVENT.ref(event.id()),
                        event)));
    }

    /** What happened to nobody's initiative, such as a storm or a report, is not cooperation. */
    private static boolean isActivity(Event event) {
        return !event.initiatives().isEmpty() || event.type() == EventType.CREATION;
    }

    private void addChanges() {
        List<Entry> told = List.copyOf(entries);
        for (Statement<StatusChange> change : catalogue.parts().statusChanges()) {
            StatusChange says = change.says();
            boolean isTold = told.stream()
                    .anyMatch(entry -> entry.period().equals(says.when().period())
                            && entry.initiatives().contains(says.initiative()));
            if (Lanes.isHistory(change) && isDated(says.when()) && !says.expected() && !isTold) {
                Ref ref = Kind.STATUS_CHANGE.ref(change.id());
                entries.add(new Entry(says.when(), text(says), ImmutableSet.of(says.initiative()), ref, change));
            }
        }
    }

    private String text(StatusChange change) {
        String where = String.join(
                ", ",
                change.countries().stream()
                        .flatMap(area -> Country.of(area).stream())
                        .map(Country::label)
                        .toList());
        return catalogue.label(change.initiative()) + ": "
                + change.status().toString().replace('-', ' ') + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private void addStarts() {
        List<Entry> told = List.copyOf(entries);
        for (Statement<Initiative> initiative : catalogue.initiatives()) {
            if (initiative.citation().filter(Lanes::isHistory).isPresent()) {
                add("start", initiative, initiative.says().start(), told);
                add("end", initiative, initiative.says().end(), told);
            }
        }
    }

    private void add(String what, Statement<Initiative> initiative, Optional<Timing> when, List<Entry> told) {
        Ref ref = Kind.INITIATIVE.ref(initiative.id());
        when.filter(Timeline::isDated)
                .filter(date -> told.stream()
                        .noneMatch(entry -> entry.initiatives().contains(ref) && meet(entry.period(), date.period())))
                .ifPresent(date -> entries.add(new Entry(
                        date, initiative.says().name() + ": " + what, ImmutableSet.of(ref), ref, initiative)));
    }

    private static boolean meet(TimePeriod one, TimePeriod other) {
        return one.contains(other) || other.contains(one);
    }

    private static boolean isDated(Timing when) {
        return when.period().isOnCalendar();
    }

    /** An event of a phase is one of its programme too. */
    private ImmutableSet<Ref> withLinked(List<Ref> initiatives) {
        return Stream.concat(
                        initiatives.stream(),
                        initiatives.stream()
                                .flatMap(initiative -> catalogue.links(initiative).stream()
                                        .map(link -> link.says().otherThan(initiative))))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Row row(Entry entry) {
        Lane lane = lanes.of(entry.record());
        List<Cell> cells = Stream.of(Lane.values())
                .map(each -> Cell.mark(
                        each.toString(),
                        each == lane
                                ? List.of(Item.of(MARK, entry.ref(), entry.record())
                                        .named(entry.text()))
                                : List.of()))
                .toList();
        return Row.of(when(entry.when()), cells, entry.text());
    }

    private static String when(Timing when) {
        String part = when.part().map(Enum::name).orElse("");
        String relation = when.relation().map(Enum::name).orElse("").replace('_', ' ');
        return (part + " " + relation + " ").strip().toLowerCase(Locale.ROOT)
                + (part.isEmpty() && relation.isEmpty() ? "" : " ")
                + when.period();
    }

    private ImmutableList<String> scope() {
        return catalogue.find(SCOPE).flatMap(Statement::note).stream().collect(ImmutableList.toImmutableList());
    }
}
