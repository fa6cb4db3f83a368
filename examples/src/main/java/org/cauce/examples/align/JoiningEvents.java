package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.party.Person;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Event;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Finds the events that join two donors: both acted, or it concerns an initiative in which both take part. An event of
 * a dispute, or one that is only about two countries, such as elections, joins nobody.
 */
final class JoiningEvents {
    /** Types in which countries take part without a role of their own. */
    private static final ImmutableSet<InitiativeType> MEETINGS = Sets.immutableEnumSet(
            InitiativeType.AGREEMENT,
            InitiativeType.CONFERENCE,
            InitiativeType.DIALOGUE,
            InitiativeType.FORUM,
            InitiativeType.FRAMEWORK,
            InitiativeType.WORKING_GROUP);

    private final Catalogue catalogue;
    private final ImmutableList<Country> donors;

    JoiningEvents(Catalogue catalogue, Country one, Country other) {
        this.catalogue = catalogue;
        this.donors = ImmutableList.of(one, other);
    }

    /** Returns the events that happened, dated or not, in the order of the catalogue. */
    ImmutableList<Statement<Event>> find() {
        return catalogue
                .events()
                .filter(event -> !event.says().expected())
                .filter(event -> joins(event.says()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean joins(Event event) {
        return haveBoth(event.parties())
                || event.initiatives().stream()
                        .map(ref -> catalogue.get(ref, Initiative.class).says())
                        .anyMatch(this::joins);
    }

    private boolean joins(Initiative initiative) {
        boolean isMeeting = MEETINGS.contains(initiative.type());
        Stream<Ref> present = isMeeting ? initiative.countries().stream() : Stream.empty();
        return initiative.type() != InitiativeType.DISPUTE
                && haveBoth(Stream.concat(initiative.roles().values().stream(), present)
                        .collect(ImmutableList.toImmutableList()));
    }

    private boolean haveBoth(ImmutableList<Ref> parties) {
        return donors.stream().allMatch(donor -> parties.stream().anyMatch(party -> isOf(party, donor)));
    }

    private boolean isOf(Ref party, Country donor) {
        return party.is(Kind.PERSON) ? holdsOffice(party, donor) : catalogue.isPartOf(party, donor);
    }

    private boolean holdsOffice(Ref person, Country donor) {
        return catalogue.get(person, Person.class).says().offices().stream()
                .anyMatch(office -> office.country().filter(donor::equals).isPresent()
                        || office.organisation()
                                .filter(of -> catalogue.isPartOf(of, donor))
                                .isPresent());
    }
}
