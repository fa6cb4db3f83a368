package org.cauce.model.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Initiatives of a catalogue. */
public final class Initiatives extends Selection<Initiative, Initiatives> {
    Initiatives(Catalogue catalogue, Stream<Statement<Initiative>> records) {
        super(catalogue, records);
    }

    @Override
    Initiatives narrowed(Stream<Statement<Initiative>> kept) {
        return new Initiatives(catalogue(), kept);
    }

    /**
     * {@return those active in this calendar year: they had begun by its end, had not ended before it, and were not
     * suspended for all of it}
     *
     * <p>Initiatives of which no date is known are left out, as are mere proposals. See {@link History#isActiveDuring}.
     *
     * @param year the calendar year
     */
    public Initiatives activeIn(int year) {
        return activeDuring(TimePeriod.year(year));
    }

    /**
     * {@return those active at some time in this period, by the rule of {@link #activeIn}}
     *
     * @param period the period
     */
    public Initiatives activeDuring(TimePeriod period) {
        return whereStatement(record -> History.of(record, catalogue().history(Kind.INITIATIVE.ref(record.id())))
                .isActiveDuring(period));
    }

    /**
     * {@return those that take place in this country or are for it}
     *
     * <p>They name the country, a place or region inside it, or a grouping that lists it as a member.
     *
     * @param country the country
     */
    public Initiatives in(Country country) {
        return where(initiative -> Stream.concat(initiative.countries().stream(), initiative.beneficiaries().stream())
                .anyMatch(area ->
                        catalogue().includes(area, country) || catalogue().liesIn(area, country)));
    }

    /**
     * {@return those that this country, its government or its public agencies lead or pay for}
     *
     * @param country the country
     */
    public Initiatives of(Country country) {
        return where(initiative -> Stream.of(Role.LEAD, Role.FUNDER)
                .flatMap(role -> initiative.parties(role).stream())
                .anyMatch(party -> catalogue().isPartOf(party, country)));
    }

    /**
     * {@return those in which this party plays this part}
     *
     * @param role the role
     * @param party the country, organisation or aggregate
     */
    public Initiatives with(Role role, Ref party) {
        return where(initiative -> initiative.parties(role).contains(party));
    }

    /**
     * {@return those of one of these types}
     *
     * @param types the types, any of which will do
     */
    public Initiatives type(InitiativeType... types) {
        return where(initiative -> List.of(types).contains(initiative.type()));
    }

    /**
     * {@return those of this sector}
     *
     * @param sector the sector
     */
    public Initiatives sector(Code sector) {
        return where(initiative -> initiative.sectors().contains(sector));
    }

    /**
     * {@return the one of these that has this id, or else this name, case and accents aside}
     *
     * @param text the text form
     * @throws IllegalArgumentException if none has, or several have this name
     */
    public Statement<Initiative> called(String text) {
        Optional<Statement<Initiative>> byId =
                stream().filter(record -> record.id().equals(text)).findFirst();
        return byId.orElseGet(() -> named(text));
    }

    private Statement<Initiative> named(String text) {
        List<Statement<?>> called = catalogue().called(Kind.INITIATIVE, text);
        List<Statement<Initiative>> found = whereStatement(called::contains).list();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "No initiative is called '" + text + "'"
                            : "Several initiatives are called '" + text + "': "
                                    + found.stream().map(Statement::id).toList() + "; use one of these ids");
        }
        return found.get(0);
    }
}
