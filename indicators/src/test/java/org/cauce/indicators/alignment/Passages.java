package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.TwoDonors.GROUPS;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Reason;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Eligibility;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/** Catalogues with a training that people leave and a project that they could enter. */
final class Passages {
    private static final Ref HND = Country.HND.ref();

    private Passages() {}

    /** Training that young people leave after a year, and a project of the other donor. */
    static TestCatalogue trainingAnd(UnaryOperator<Initiative.Builder> project) {
        return audiences()
                .initiative("training", programme(Country.MEX, "2019", "2020", HND))
                .terms("training-terms", "training", terms -> terms.upTo(TimePeriod.parse("P12M")))
                .initiative("project", project);
    }

    static TestCatalogue audiences() {
        return none().audience("youth", Optional.empty())
                .audience("farmers", Optional.empty())
                .audience("young-farmers", Optional.of("farmers"))
                .audience("women", Optional.empty());
    }

    static TestCatalogue trainingAndProject() {
        return trainingAnd(programme(Country.USA, "2020", "2021", HND));
    }

    static ImmutableList<HandOver> found(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).handOvers(GROUPS);
    }

    static HandOver only(TestCatalogue catalogue) {
        ImmutableList<HandOver> found = found(catalogue);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static UnaryOperator<Initiative.Builder> inSector(String sector) {
        return builder -> builder.putRoles(Role.LEAD, Country.USA.ref())
                .addSectors(Code.theme(sector))
                .addCountries(HND);
    }

    /** The reason of the only pair. */
    static Reason reason(TestCatalogue catalogue, Criterion criterion) {
        return Optional.ofNullable(only(catalogue).reasons().get(criterion)).orElseThrow();
    }

    /** Terms that admit an audience. */
    static UnaryOperator<Terms.Builder> admits(String... audience) {
        return terms -> terms.eligibility(Eligibility.builder()
                .addAllAudience(List.of(audience).stream()
                        .map(code -> Code.of(Code.AUDIENCE, code))
                        .toList())
                .build());
    }

    static TestCatalogue admitting(TestCatalogue catalogue, String leaving, String accepted) {
        return catalogue.terms("leaving", "training", admits(leaving)).terms("accepted", "project", admits(accepted));
    }

    static UnaryOperator<Terms.Builder> aged(String interval) {
        return terms -> terms.eligibility(
                Eligibility.builder().age(Interval.parse(interval)).build());
    }
}
