package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.paper.Lanes.Lane;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.Status;
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

    /** Something that happened: to these initiatives, and through their links to others. */
    private record Entry(Timing when, String text, ImmutableSet<Ref> initiatives, Ref ref, Statement<?> record) {
        TimePeriod period() {
            return when.period();
        }

        LocalDate place() {
            // what the source puts at the end of a year stands after what it dates in that year
            boolean isLate = when.part()
                    .filter(part -> part == Timing.Part.LATE || part == Timing.Part.END)
                    .isPresent();
            return Moment.of(when)
                    .map(moment -> isLate ? moment.latest() : moment.earliest())
                    .orElse(LocalDate.MAX);
        }
    }

    private final Catalogue catalogue;
    private final PaperTexts texts;
    private final Lanes lanes;
    private final List<Entry> entries = new ArrayList<>();

    private Timeline(PaperRecords records) {
        this.catalogue = records.catalogue();
        this.texts = records.texts();
        this.lanes = new Lanes(catalogue);
    }

    static Exhibit of(PaperRecords records) {
        Timeline timeline = new Timeline(records);
        timeline.addEvents();
        timeline.addChanges();
        timeline.addStarts();
        List<Row> rows = timeline.entries.stream()
                .filter(entry -> !isAssessment(entry))
                .sorted(Comparator.comparing(Entry::place).thenComparing(Entry::period))
                .map(timeline::row)
                .toList();
        return Exhibit.of(records.id(), timeline.header(), rows)
                .remarking(timeline.remarks())
                .about(SCOPE);
    }

    private List<String> header() {
        return Stream.of(
                        Stream.of(texts.say("column.when")),
                        Stream.of(Lane.values()).map(lane -> lane.label(texts)),
                        Stream.of(texts.say("column.what")))
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

    /** What happened to nobody's initiative, such as a storm, is not cooperation. */
    private static boolean isActivity(Event event) {
        return !event.initiatives().isEmpty() || event.type() == EventType.CREATION;
    }

    /** How an initiative stood is no activity; it only keeps a change that tells the same from being added. */
    private static boolean isAssessment(Entry entry) {
        Object says = entry.record().says();
        return (says instanceof Event event && event.type() == EventType.STATUS_ASSESSMENT)
                || (says instanceof StatusChange change && change.status() == Status.UNDER_WAY);
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
                        .map(texts::name)
                        .toList());
        return texts.name(catalogue.get(change.initiative(), Initiative.class), catalogue) + ": "
                + texts.word("status", change.status()).replace('-', ' ')
                + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private void addStarts() {
        List<Entry> told = List.copyOf(entries);
        for (Statement<Initiative> initiative : catalogue.initiatives()) {
            if (initiative.citation().filter(Lanes::isHistory).isPresent()) {
                add("event.start", initiative, initiative.says().start(), told);
                add("event.end", initiative, initiative.says().end(), told);
            }
        }
    }

    private void add(String what, Statement<Initiative> initiative, Optional<Timing> when, List<Entry> told) {
        Ref ref = Kind.INITIATIVE.ref(initiative.id());
        when.filter(Timeline::isDated)
                .filter(date -> told.stream().noneMatch(entry -> tells(entry, ref, date.period())))
                .ifPresent(date -> entries.add(new Entry(
                        date,
                        texts.say(what, texts.name(initiative, catalogue)),
                        ImmutableSet.of(ref),
                        ref,
                        initiative)));
    }

    /** A link alone does not make an event of July the start of another initiative in that year. */
    private static boolean tells(Entry entry, Ref initiative, TimePeriod date) {
        TimePeriod told = entry.period();
        return told.equals(date)
                ? entry.initiatives().contains(initiative)
                : (told.contains(date) || date.contains(told)) && names(entry.record(), initiative);
    }

    private static boolean names(Statement<?> record, Ref initiative) {
        return record.says() instanceof Event event
                ? event.initiatives().contains(initiative)
                : record.says() instanceof StatusChange change
                        && change.initiative().equals(initiative);
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
                        each.label(texts),
                        each == lane
                                ? List.of(Item.of(MARK, entry.ref(), entry.record())
                                        .named(entry.text())
                                        .when(entry.when()))
                                : List.of()))
                .toList();
        return Row.of(new TimelineDates(texts).text(entry.when()), cells, entry.text());
    }

    private ImmutableList<String> remarks() {
        return Stream.concat(
                        catalogue.find(SCOPE).flatMap(Statement::note).map(note -> texts.word("scope", note)).stream(),
                        Stream.of(texts.say("note.lanes")))
                .collect(ImmutableList.toImmutableList());
    }
}
