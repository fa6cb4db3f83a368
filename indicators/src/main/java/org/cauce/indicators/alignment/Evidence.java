package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Reading;
import org.cauce.model.time.Timing;

/** What dates initiatives: their own history, and money, results and events of which a source says the time. */
final class Evidence {
    private final Catalogue catalogue;
    private final ImmutableMultimap<Ref, Moment> dated;

    Evidence(Catalogue catalogue) {
        this.catalogue = catalogue;
        ImmutableListMultimap.Builder<Ref, Moment> all = ImmutableListMultimap.builder();
        catalogue.flows().says().forEach(flow -> flow.when().ifPresent(when -> put(all, flow.initiatives(), when)));
        catalogue.observations().says().forEach(observed -> put(all, initiatives(observed), observed.when()));
        catalogue.events().map(Statement::says).forEach(event -> put(all, event.initiatives(), event.when()));
        this.dated = all.build();
    }

    private static List<Ref> initiatives(Observation observation) {
        return Stream.concat(observation.subjects().stream(), observation.initiative().stream())
                .filter(subject -> subject.is(Kind.INITIATIVE))
                .distinct()
                .toList();
    }

    private static void put(ImmutableListMultimap.Builder<Ref, Moment> all, List<Ref> initiatives, Timing when) {
        Moment.of(when).ifPresent(moment -> initiatives.forEach(initiative -> all.put(initiative, moment)));
    }

    /** When an initiative is at work, wherever that is. */
    Activity activity(Ref initiative) {
        return activity(
                catalogue.get(initiative, Initiative.class), catalogue.history(initiative), dated.get(initiative));
    }

    /**
     * When an initiative is at work in a country. Where sources tell of changes in this country by name, and of others
     * elsewhere, only these and those of all countries count: that a programme began in two countries does not date its
     * beginning in a third.
     */
    Activity activity(Ref initiative, Country country) {
        Statement<Initiative> told = catalogue.get(initiative, Initiative.class);
        List<Statement<StatusChange>> history = catalogue.history(initiative);
        List<Statement<StatusChange>> here = history.stream()
                .filter(change -> concerns(change.says(), country))
                .toList();
        boolean isToldApart = here.size() < history.size()
                && here.stream().anyMatch(change -> change.says().countries().contains(country.ref()));
        return isToldApart
                ? activity(withoutDates(told), here, List.of())
                : activity(told, here, dated.get(initiative));
    }

    private boolean concerns(StatusChange change, Country country) {
        return change.countries().isEmpty()
                || change.countries().stream().anyMatch(area -> Reach.touches(catalogue, area, country));
    }

    private static Statement<Initiative> withoutDates(Statement<Initiative> initiative) {
        return initiative.map(says -> says.withStart(Optional.empty()).withStartedBy(Optional.empty()));
    }

    private Activity activity(
            Statement<Initiative> initiative, List<Statement<StatusChange>> changes, Collection<Moment> further) {
        History history = History.of(initiative, changes);
        boolean begins = initiative.says().start().flatMap(Moment::of).isPresent()
                || changes.stream().anyMatch(Evidence::begins);
        Optional<LocalDate> lastTold = Stream.concat(history.lastKnown().stream(), further.stream())
                .map(Moment::latest)
                .max(Comparator.naturalOrder());
        return new Activity(
                Kind.INITIATIVE.ref(initiative.id()),
                history.stretches(),
                begins ? Optional.empty() : knownBy(initiative, history, further),
                lastTold);
    }

    private static boolean begins(Statement<StatusChange> change) {
        Status.Effect effect = change.says().status().effect();
        return !change.says().expected()
                && (effect == Status.Effect.STARTS || effect == Status.Effect.PREPARES)
                && Moment.of(change.says().when()).isPresent();
    }

    private Optional<Moment> knownBy(Statement<Initiative> initiative, History history, Collection<Moment> further) {
        Stream<Moment> told = history.stretches().stream().map(History.Stretch::from);
        Stream<Moment> readings = initiative.says().start().stream()
                .flatMap(start -> start.readings().stream())
                .filter(reading -> reading.basis() == Reading.Basis.SOURCE_DATE)
                .flatMap(reading -> Moment.of(Timing.of(reading.period())).stream());
        return earliest(Stream.concat(told, readings))
                .or(() -> earliest(further.stream()))
                .or(() -> earliest(works(initiative)))
                .or(() -> earliest(documents(initiative)));
    }

    private static Optional<Moment> earliest(Stream<Moment> moments) {
        return moments.min(Comparator.comparing(Moment::latest));
    }

    private Stream<Moment> works(Statement<Initiative> initiative) {
        return initiative.citations().stream()
                .flatMap(citation -> catalogue.works(citation).stream())
                .flatMap(work -> work.published().stream())
                .flatMap(date -> Moment.of(date).stream());
    }

    private Stream<Moment> documents(Statement<Initiative> initiative) {
        return initiative.citations().stream()
                .flatMap(citation -> catalogue.source(citation).date().stream())
                .flatMap(date -> Moment.of(date).stream());
    }
}
