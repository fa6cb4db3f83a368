package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cauce.indicators.alignment.TwoDonors.GROUPS;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.window;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any two donors: neither side is favoured, no order matters, and parts make up the whole. */
class AlignmentAlgebraTest {
    private static final int INITIATIVES = 12;
    private static final List<Country> DONORS = List.of(Country.USA, Country.MEX, Country.JPN);
    private static final List<Country> PLACES = List.of(Country.HND, Country.SLV, Country.GTM);

    private static InitiativeAlignment turned(Catalogue catalogue) {
        return Alignment.between(Country.MEX, Country.USA)
                .in(Country.HND, Country.SLV)
                .over(catalogue);
    }

    private static Catalogue random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TestCatalogue catalogue = none();
        for (int i = 0; i < INITIATIVES; i++) {
            catalogue.initiative("work-" + i, builder -> random(builder, random));
            if (random.nextBoolean()) {
                catalogue.terms("terms-" + i, "work-" + i, terms -> terms.upTo(TimePeriod.parse("P1Y")));
            }
            if (i > 0 && random.nextBoolean()) {
                LinkType type = random.nextBoolean() ? LinkType.SUPPORTS : LinkType.PARALLEL_TO;
                catalogue.link("work-" + i, type, "work-" + random.nextInt(i));
            }
        }
        return catalogue.build();
    }

    private static Initiative.Builder random(Initiative.Builder builder, SplittableRandom random) {
        int first = 2015 + random.nextInt(8);
        for (Country place : PLACES) {
            if (random.nextBoolean()) {
                builder.addCountries(place.ref());
            }
        }
        return builder.putRoles(
                        Role.LEAD, DONORS.get(random.nextInt(DONORS.size())).ref())
                .addSectors(Code.theme(List.of("youth", "jobs", "roads").get(random.nextInt(3))))
                .start(TestCatalogue.at(Integer.toString(first)))
                .end(TestCatalogue.at(Integer.toString(first + random.nextInt(4))));
    }

    private static Catalogue shuffled(Catalogue catalogue, long seed) {
        List<Statement<Initiative>> initiatives =
                new ArrayList<>(catalogue.parts().initiatives());
        Collections.shuffle(initiatives, new Random(seed));
        return Catalogue.of(
                catalogue.parts().toBuilder().initiatives(initiatives).build());
    }

    private static OverlapCell.State turned(OverlapCell.State state) {
        return switch (state) {
            case ONE_ALONE -> OverlapCell.State.OTHER_ALONE;
            case OTHER_ALONE -> OverlapCell.State.ONE_ALONE;
            default -> state;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void turningThePairTurnsEachCell(long seed) {
        Catalogue catalogue = random(seed);
        ImmutableList<OverlapCell> cells =
                PAIR.over(catalogue).overlap(GROUPS, window("2016/2020")).cells();
        ImmutableList<OverlapCell> turned =
                turned(catalogue).overlap(GROUPS, window("2016/2020")).cells();
        for (int i = 0; i < cells.size(); i++) {
            assertThat(turned.get(i).one()).isEqualTo(cells.get(i).other());
            assertThat(turned.get(i).other()).isEqualTo(cells.get(i).one());
            assertThat(turned.get(i).regionalOne()).isEqualTo(cells.get(i).regionalOther());
            assertThat(turned.get(i).links()).hasSameSizeAs(cells.get(i).links());
            assertThat(turned.get(i).state()).isEqualTo(turned(cells.get(i).state()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void turningThePairChangesNoTimeSideBySideAndNoHandOver(long seed) {
        Catalogue catalogue = random(seed);
        assertThat(turned(catalogue).paths(GROUPS))
                .extracting(ParallelPaths::sideBySide)
                .isEqualTo(PAIR.over(catalogue).paths(GROUPS).stream()
                        .map(ParallelPaths::sideBySide)
                        .toList());
        assertThat(turned(catalogue).handOvers(GROUPS))
                .containsExactlyInAnyOrderElementsOf(PAIR.over(catalogue).handOvers(GROUPS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheCatalogueChangesNoAnswer(long seed) {
        Catalogue catalogue = random(seed);
        InitiativeAlignment pair = PAIR.over(catalogue);
        InitiativeAlignment shuffled = PAIR.over(shuffled(catalogue, seed));
        assertThat(sets(shuffled.overlap(GROUPS, window("2016/2020"))))
                .isEqualTo(sets(pair.overlap(GROUPS, window("2016/2020"))));
        assertThat(shuffled.handOvers(GROUPS)).containsExactlyInAnyOrderElementsOf(pair.handOvers(GROUPS));
        assertThat(shuffled.paths(GROUPS))
                .extracting(ParallelPaths::one, ParallelPaths::other, ParallelPaths::sideBySide)
                .isEqualTo(pair.paths(GROUPS).stream()
                        .map(paths -> tuple(paths.one(), paths.other(), paths.sideBySide()))
                        .toList());
    }

    private static List<List<ImmutableSet<?>>> sets(OverlapMap map) {
        return map.cells().stream()
                .map(cell -> List.<ImmutableSet<?>>of(
                        ImmutableSet.copyOf(cell.one()),
                        ImmutableSet.copyOf(cell.other()),
                        ImmutableSet.copyOf(cell.links()),
                        ImmutableSet.copyOf(cell.regionalOne()),
                        ImmutableSet.copyOf(cell.regionalOther())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void yearsTogetherAreTheWindowAndStatesAddUpToAllCells(long seed) {
        InitiativeAlignment pair = PAIR.over(random(seed));
        OverlapMap whole = pair.overlap(GROUPS, window("2016/2020"));
        ImmutableList<OverlapMap> years = pair.overlapByYear(GROUPS, window("2016/2020"));
        assertThat(years).hasSize(5);
        for (OverlapCell cell : whole.cells()) {
            assertThat(of(years, cell).flatMap(year -> year.one().stream()).collect(Collectors.toSet()))
                    .isEqualTo(ImmutableSet.copyOf(cell.one()));
            assertThat(of(years, cell).flatMap(year -> year.other().stream()).collect(Collectors.toSet()))
                    .isEqualTo(ImmutableSet.copyOf(cell.other()));
        }
        assertThat(Arrays.stream(OverlapCell.State.values())
                        .mapToLong(whole::count)
                        .sum())
                .isEqualTo(whole.cells().size());
    }

    private static Stream<OverlapCell> of(ImmutableList<OverlapMap> years, OverlapCell cell) {
        return years.stream().map(year -> year.cell(cell.sector().id(), cell.country()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachInitiativeOfADonorIsComparedOrLeftOutWithAReason(long seed) {
        Catalogue catalogue = random(seed);
        Engagements ours = PAIR.over(catalogue).one();
        ImmutableList<Ref> led = catalogue.initiatives().stream()
                .filter(initiative -> initiative.says().parties(Role.LEAD).contains(Country.USA.ref()))
                .map(initiative -> TwoDonors.initiative(initiative.id()))
                .collect(ImmutableList.toImmutableList());
        assertThat(Stream.concat(
                        ours.counted().stream().map(counted -> TwoDonors.initiative(counted.id())),
                        ours.leftOut().keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(led);
    }
}
