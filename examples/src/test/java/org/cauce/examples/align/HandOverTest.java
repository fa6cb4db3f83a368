package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.HandOver.Criterion;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.SectorGroup;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Eligibility;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.junit.jupiter.api.Test;

/** People who could pass from programmes of the one donor to projects of the other, found by rule. */
final class HandOverTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();

    /** Who goes where, and in which country. */
    private record Passage(Ref origin, Ref destination, Country country) {
        static Passage of(HandOver found) {
            return new Passage(found.origin(), found.destination(), found.country());
        }
    }

    private static ImmutableList<HandOver> found(Catalogue catalogue) {
        return Alignment.between(Country.USA, Country.MEX)
                .in(Country.SLV, Country.GTM, Country.HND)
                .over(catalogue)
                .handOvers(SectorGroup.of(catalogue));
    }

    /** The same catalogue with all links between initiatives and all frameworks removed. */
    private static Catalogue withoutLinks() {
        return Catalogue.of(CATALOGUE.parts().toBuilder()
                .links(ImmutableList.of())
                .frameworks(ImmutableList.of())
                .checks(ImmutableList.of())
                .contradictions(ImmutableList.of())
                .gaps(ImmutableList.of())
                .build());
    }

    private static Set<Passage> reported() {
        return found(CATALOGUE).stream()
                .filter(HandOver::isReported)
                .map(Passage::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void referralsOfTheDocumentsAreReported() {
        assertThat(found(CATALOGUE).stream().filter(HandOver::isReported))
                .extracting(found -> found.reportedBy().orElseThrow())
                .containsExactlyInAnyOrder(
                        Ref.parse("framework-part:so-referral-jcf-creando"),
                        Ref.parse("framework-part:so-referral-jcf-becas"),
                        Ref.parse("framework-part:so-referral-sv-competitiveness"),
                        Ref.parse("framework-part:so-referral-sv-tms"));
    }

    @Test
    void theRuleFindsThemWithoutBeingTold() {
        Set<Passage> told = reported();
        Set<Passage> ruled = found(withoutLinks()).stream().map(Passage::of).collect(ImmutableSet.toImmutableSet());
        Set<Passage> right = Sets.intersection(told, ruled);
        System.out.printf(
                "Hand-overs by rule, all links removed: %d found, %d of the %d reported among them: precision %d/%d,"
                        + " recall %d/%d%n",
                ruled.size(), right.size(), told.size(), right.size(), ruled.size(), right.size(), told.size());
        assertThat(ruled).containsAll(told);
    }

    @Test
    void noCandidateIsOnRecord() {
        assertThat(found(withoutLinks())).noneMatch(HandOver::isReported);
    }

    @Test
    void ageIsComparedWhereBothSay() {
        assertThat(withProject(Interval.parse("[30, 60]"), Code.of(Code.AUDIENCE, "youth")))
                .as("18 to 29 against 30 to 60")
                .isEmpty();
    }

    @Test
    void aFittingProjectAppears() {
        HandOver candidate = withProject(Interval.parse("[16, 24]"), Code.of(Code.AUDIENCE, "youth"))
                .orElseThrow();
        assertThat(candidate.isReported()).isFalse();
        assertThat(candidate.fit(Criterion.AUDIENCE)).isEqualTo(Fit.FITS);
        assertThat(candidate.fit(Criterion.AGE)).isEqualTo(Fit.FITS);
        assertThat(candidate.fit(Criterion.COUNTRY)).isEqualTo(Fit.FITS);
        assertThat(candidate.fit(Criterion.SECTOR)).isEqualTo(Fit.FITS);
    }

    @Test
    void farmersDoNotEnterAProjectForYoungPeopleWithoutWork() {
        assertThat(withProject(Interval.parse("[16, 24]"), Code.of(Code.AUDIENCE, "farmers")))
                .isEmpty();
    }

    /** What is found between the Mexican youth programme and a project that only this test knows. */
    private static Optional<HandOver> withProject(Interval age, Code audience) {
        Ref project = Kind.INITIATIVE.ref("job-placement");
        Initiative says = Initiative.builder()
                .type(InitiativeType.PROJECT)
                .addName(Name.of("Job placement", Locale.ENGLISH))
                .putRole(Role.LEAD, Ref.parse("organisation:usaid"))
                .addCountry(Country.HND.ref())
                .addSector(Code.theme("youth-employment"))
                .build();
        Terms terms = Terms.builder()
                .initiative(project)
                .eligibility(
                        Eligibility.builder().age(age).addAudience(audience).build())
                .build();
        Catalogue more = CATALOGUE.plus(CatalogueParts.builder()
                .addInitiative(Statement.of(project.id(), says))
                .addTerms(Statement.of("job-placement-terms", terms))
                .build());
        return found(more).stream()
                .filter(found -> found.destination().equals(project)
                        && found.origin().equals(Ref.parse("initiative:jcf-abroad")))
                .findFirst();
    }
}
