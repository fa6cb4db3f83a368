package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.cauce.indicators.alignment.Activity;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.InitiativeAlignment;
import org.cauce.indicators.alignment.ParallelPaths;
import org.cauce.indicators.alignment.SectorGroup;
import org.cauce.indicators.alignment.Tie;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;

final class ParallelPathsTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final ImmutableList<SectorGroup> SECTORS = SectorGroup.of(CATALOGUE);
    private static final InitiativeAlignment PAIR = Alignment.between(Country.USA, Country.MEX)
            .in(Country.SLV, Country.GTM, Country.HND)
            .over(CATALOGUE);

    private static ParallelPaths paths(String sector) {
        return PAIR.paths(SECTORS).stream()
                .filter(paths -> paths.sector().id().equals(sector))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void bothStrategiesRanSideBySideBeforeTheFramework() {
        ParallelPaths economy = paths("economic-development");
        assertThat(economy.sideBySide().encloses(Range.closed(day("2018-12-31"), day("2019-03-01"))))
                .isTrue();
    }

    @Test
    void aSuspendedStrategyIsNotAtWork() {
        Activity strategy = PAIR.activity(Ref.parse("initiative:us-strategy-for-engagement"));
        assertThat(strategy.days().contains(day("2019-12-01"))).isFalse();
        assertThat(strategy.days().contains(day("2020-12-01"))).isTrue();
    }

    @Test
    void whatIsLinkedIsNotSideBySide() {
        ParallelPaths youth = paths("youth-and-employment");
        assertThat(youth.ties()).extracting(Tie::type).contains(Tie.Type.LINKED, Tie.Type.FRAMEWORK);
        for (Tie tie : youth.ties()) {
            if (tie.joins()) {
                assertThat(youth.sideBySide().intersection(tie.days()).isEmpty())
                        .as("%s", tie)
                        .isTrue();
            }
        }
    }

    @Test
    void sideBySideIsWhenBothAreAtWork() {
        for (ParallelPaths paths : PAIR.paths(SECTORS)) {
            paths.sideBySide().asRanges().forEach(range -> {
                LocalDate day = range.lowerEndpoint();
                assertThat(paths.one())
                        .as("%s on %s", paths.sector().id(), day)
                        .anyMatch(path -> path.days().contains(day));
                assertThat(paths.other())
                        .as("%s on %s", paths.sector().id(), day)
                        .anyMatch(path -> path.days().contains(day));
            });
        }
    }

    @Test
    void aProjectKnownByASourceCountsForThreeMonthsBefore() {
        Activity known = PAIR.activity(Ref.parse("initiative:creando-mi-futuro-aqui"));
        assertThat(known.knownBy()).isPresent();
        assertThat(known.days().asRanges()).containsExactly(Range.closedOpen(day("2023-02-01"), day("2023-05-01")));
    }

    @Test
    void whatIsToldOfTwoCountriesDoesNotDateTheThird() {
        SectorGroup youth = SECTORS.stream()
                .filter(sector -> sector.id().equals("youth-and-employment"))
                .findFirst()
                .orElseThrow();
        Activity inGuatemala = PAIR.paths(youth, Country.GTM).other().get(0);
        assertThat(inGuatemala.initiative()).isEqualTo(Ref.parse("initiative:jcf-abroad"));
        assertThat(inGuatemala.days().asRanges())
                .containsExactly(Range.closedOpen(day("2021-05-01"), day("2021-06-01")));
    }
}
