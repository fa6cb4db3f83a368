package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.ParticipatingOrg;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.source.Ref;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** An activity as an initiative. */
final class InitiativeDraft {
    private final IatiActivity activity;
    private final Initiative.Builder builder = Initiative.builder().type(InitiativeType.PROJECT);

    InitiativeDraft(IatiActivity activity) {
        this.activity = activity;
    }

    /** Returns the initiative; {@code identifier} is its name where it has no title. */
    Initiative build(String identifier) {
        ImmutableList<Name> names = activity.title()
                .map(title -> Texts.names(title.narratives(), activity.language()))
                .orElse(ImmutableList.of());
        builder.addAllNames(
                names.isEmpty()
                        ? ImmutableList.of(Name.builder().text(identifier).build())
                        : names);
        NamedParty.reporter(activity).ifPresent(party -> builder.putRole(Role.LEAD, party.organisation()));
        activity.participatingOrgs().forEach(this::role);
        builder.addAllCountries(places(activity));
        builder.addAllSectors(Stream.concat(
                        activity.sectors().stream(),
                        activity.transactions().stream().flatMap(transaction -> transaction.sectors().stream()))
                .flatMap(sector -> sector(sector).stream())
                .collect(ImmutableSet.toImmutableSet()));
        dates();
        builder.proposed(isStatus("1"));
        objectives();
        return builder.build();
    }

    private static Optional<Code> sector(Sector sector) {
        return sector.code().filter(code -> !code.value().isBlank()).map(Splits::code);
    }

    private void role(ParticipatingOrg org) {
        Role role = switch (org.role().map(IatiCode::value).orElse("")) {
            case "1" -> Role.FUNDER;
            case "2" -> Role.LEAD;
            case "3" -> Role.MANAGER;
            case "4" -> Role.IMPLEMENTER;
            default -> Role.PARTICIPANT;
        };
        NamedParty.of(org, activity.language()).ifPresent(party -> builder.putRole(role, party.organisation()));
    }

    /** Returns the countries and regions of an activity and of its transactions. */
    static ImmutableSet<Ref> places(IatiActivity activity) {
        Stream<RecipientCountry> countries = Stream.concat(
                activity.recipientCountries().stream(),
                activity.transactions().stream().flatMap(one -> one.recipientCountries().stream()));
        Stream<RecipientRegion> regions = Stream.concat(
                activity.recipientRegions().stream(),
                activity.transactions().stream().flatMap(one -> one.recipientRegions().stream()));
        return Stream.concat(
                        countries.flatMap(country -> country.code().map(Splits::ref).stream()),
                        regions.flatMap(region -> region.code().map(Splits::ref).stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void dates() {
        Optional<LocalDate> started = date("2");
        Optional<LocalDate> planned = date("1");
        builder.start(started.or(() -> planned).map(day -> Timing.of(TimePeriod.day(day))));
        if (started.isEmpty() && planned.isPresent()) {
            builder.startedBy(Status.PLANNED);
        }
        Optional<LocalDate> ended = date("4");
        builder.end(ended.or(() -> date("3")).map(day -> Timing.of(TimePeriod.day(day))));
        if (isStatus("5")) {
            builder.endedBy("cancelled");
        } else if (ended.isEmpty() && date("3").isPresent()) {
            builder.endedBy("planned");
        }
    }

    private Optional<LocalDate> date(String type) {
        return activity.activityDates().stream()
                .filter(date -> date.type().filter(code -> code.is(type)).isPresent())
                .flatMap(date -> date.date().stream())
                .findFirst();
    }

    private boolean isStatus(String code) {
        return activity.activityStatus()
                .flatMap(Coded::code)
                .filter(status -> status.is(code))
                .isPresent();
    }

    private void objectives() {
        for (TextElement description : activity.descriptions()) {
            if (description.type().filter(type -> type.is("2")).isPresent()) {
                Texts.first(description.narratives()).ifPresent(builder::addObjective);
            }
        }
    }
}
