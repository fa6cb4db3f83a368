package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Event;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Whose lane of the timeline something belongs to: that of who leads or pays for the initiative; where neither country
 * does, that of the section in which the paper tells it. What the governments of northern Central America do themselves
 * is joint.
 */
final class Lanes {
    private static final String CHAPTER = "III.";
    private static final Ref GOVERNMENTS = Kind.AGGREGATE.ref("governments-of-northern-central-america");

    enum Lane {
        MEXICO("III.A"),
        UNITED_STATES("III.B"),
        JOINT("III.C");

        private final String section;

        Lane(String section) {
            this.section = section;
        }

        String label(PaperTexts texts) {
            return switch (this) {
                case MEXICO -> texts.name(Country.MEX);
                case UNITED_STATES -> texts.name(Country.USA);
                case JOINT -> texts.say("column.joint");
            };
        }

        boolean isOf(Statement<?> record) {
            return record.citations().stream()
                    .flatMap(citation -> citation.section().stream())
                    .anyMatch(name -> name.startsWith(section));
        }
    }

    private final Catalogue catalogue;
    private final Set<Ref> ofMexico;
    private final Set<Ref> ofUnitedStates;

    Lanes(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ofMexico = initiatives(Country.MEX);
        this.ofUnitedStates = initiatives(Country.USA);
    }

    private Set<Ref> initiatives(Country country) {
        return catalogue.initiatives().of(country).stream()
                .map(initiative -> Kind.INITIATIVE.ref(initiative.id()))
                .collect(Collectors.toSet());
    }

    /** Whether the paper tells it in the chapter about the past of both countries' cooperation. */
    static boolean isHistory(Statement<?> record) {
        return record.citations().stream().anyMatch(Lanes::isHistory);
    }

    static boolean isHistory(Citation citation) {
        return citation.source().equals(PaperRecords.PAPER)
                && citation.section().filter(name -> name.startsWith(CHAPTER)).isPresent();
    }

    Lane of(Statement<?> record) {
        EnumSet<Lane> actors = EnumSet.noneOf(Lane.class);
        for (Ref actor : actors(record)) {
            if (ofMexico.contains(actor) || catalogue.isPartOf(actor, Country.MEX)) {
                actors.add(Lane.MEXICO);
            }
            if (ofUnitedStates.contains(actor) || catalogue.isPartOf(actor, Country.USA)) {
                actors.add(Lane.UNITED_STATES);
            }
        }
        if (actors.isEmpty()) {
            return isOfTheRegion(record) ? Lane.JOINT : bySection(record);
        }
        return actors.size() == 1 ? actors.iterator().next() : Lane.JOINT;
    }

    private static boolean isOfTheRegion(Statement<?> record) {
        return record.says() instanceof Event event && event.parties().contains(GOVERNMENTS);
    }

    private static List<Ref> actors(Statement<?> record) {
        if (record.says() instanceof Event event) {
            return event.initiatives().isEmpty() ? event.parties() : event.initiatives();
        }
        if (record.says() instanceof StatusChange change) {
            return List.of(change.initiative());
        }
        return record.says() instanceof Initiative ? List.of(Kind.INITIATIVE.ref(record.id())) : ImmutableList.of();
    }

    private static Lane bySection(Statement<?> record) {
        if (Lane.JOINT.isOf(record)) {
            return Lane.JOINT;
        }
        return Lane.UNITED_STATES.isOf(record)
                ? Lane.UNITED_STATES
                : Lane.MEXICO.isOf(record) ? Lane.MEXICO : Lane.JOINT;
    }
}
