package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Section;
import org.cauce.examples.svg.Drawn;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsFigureTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();

    @ParameterizedTest
    @CsvSource({"USA, MEX", "MEX, USA", "USA, CAN", "MEX, ESP"})
    void placesTextsApartForAnyPair(Country one, Country other) {
        Drawn.assertClear(chart(one, other));
    }

    @Test
    void drawsAnInitiativeOnTheSideOfItsDonor() {
        FacingTimelines chart = chart(Country.USA, Country.MEX);
        assertThat(chart.lanes().stream().flatMap(lane -> lane.one().stream()))
                .extracting(FacingTimelines.Row::name)
                .contains("Mérida Initiative", "Creando Mi Futuro Aquí")
                .doesNotContain("Puebla–Panama Plan");
        assertThat(chart.lanes().stream().flatMap(lane -> lane.other().stream()))
                .extracting(FacingTimelines.Row::name)
                .contains("Puebla–Panama Plan", "Sembrando Vida")
                .doesNotContain("Mérida Initiative");
    }

    @Test
    void tellsLinksFromFrameworksAndPlansOfOthers() {
        assertThat(strips(lane("Youth")).map(FacingTimelines.Strip::kind))
                .contains(
                        FacingTimelines.Strip.Kind.LINKED,
                        FacingTimelines.Strip.Kind.FRAMEWORK,
                        FacingTimelines.Strip.Kind.PLAN);
        assertThat(strips(lane("Energy")).map(FacingTimelines.Strip::kind))
                .doesNotContain(FacingTimelines.Strip.Kind.LINKED);
    }

    @Test
    void isSideBySideOnlyWhereBothAreAndNothingJoinsThem() {
        for (FacingTimelines.Lane lane : chart(Country.USA, Country.MEX).lanes()) {
            ImmutableRangeSet<LocalDate> apart = days(lane, FacingTimelines.Strip.Kind.SIDE_BY_SIDE);
            assertThat(apart.intersection(days(lane, FacingTimelines.Strip.Kind.LINKED))
                            .isEmpty())
                    .isTrue();
            assertThat(apart.intersection(days(lane, FacingTimelines.Strip.Kind.FRAMEWORK))
                            .isEmpty())
                    .isTrue();
            assertThat(apart.isEmpty()
                            || (!lane.one().isEmpty() && !lane.other().isEmpty()))
                    .isTrue();
        }
    }

    @Test
    void marksWhatIsKnownOnlyFromASource() {
        assertThat(lane("Youth").one())
                .filteredOn(row -> row.name().equals("Creando Mi Futuro Aquí"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.knownBy()).contains(LocalDate.of(2023, 4, 30));
                    assertThat(row.dates().shown()).isEqualTo("by Apr 2023");
                });
    }

    @Test
    void findsTheEventsInWhichBothTookPart() {
        assertThat(events(Country.USA, Country.MEX))
                .contains("event-mou-2021", "event-conference-miami-2017", "event-harris-mexico-2021")
                .doesNotContain("event-elections-2024", "event-gm-corn-decision", "event-cdp-launched");
        assertThat(events(Country.USA, Country.ESP)).doesNotContain("event-mou-2021");
    }

    @Test
    void tellsAllDatesInTheTableTheUndatedToo() {
        Section section = new PathsSection(context(Country.USA, Country.MEX)).section();
        Block.Figure figure = (Block.Figure) section.blocks().get(0);
        assertThat(figure.table().rows())
                .extracting(cells -> cells.get(0).text() + "|" + cells.get(4).text())
                .contains(
                        "Puebla–Panama Plan|2001–2008",
                        "US-Mexico MoU signed|Jun 2021",
                        "Meeting of presidents Biden and López Obrador|date not stated");
    }

    @Test
    void saysThatThereIsNothingForAPairWithoutInitiatives() {
        Section section = new PathsSection(context(Country.KOR, Country.NOR)).section();
        assertThat(section.blocks()).isEmpty();
        assertThat(section.text())
                .singleElement()
                .satisfies(prose -> assertThat(prose.text()).contains("no initiative"));
    }

    private static Stream<String> events(Country one, Country other) {
        return new JoiningEvents(CATALOGUE, one, other).find().stream().map(Statement::id);
    }

    private static FacingTimelines.Lane lane(String begin) {
        return chart(Country.USA, Country.MEX).lanes().stream()
                .filter(lane -> lane.name().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<FacingTimelines.Strip> strips(FacingTimelines.Lane lane) {
        return lane.strips().stream();
    }

    private static ImmutableRangeSet<LocalDate> days(FacingTimelines.Lane lane, FacingTimelines.Strip.Kind kind) {
        return strips(lane)
                .filter(strip -> strip.kind() == kind)
                .map(FacingTimelines.Strip::days)
                .reduce(ImmutableRangeSet.of(), ImmutableRangeSet::union);
    }

    private static FacingTimelines chart(Country one, Country other) {
        Context context = context(one, other);
        return new PathsFigure(
                        context,
                        context.initiatives.paths(context.sectors),
                        new PathStrips(context),
                        new PathEvents(context))
                .chart();
    }

    private static Context context(Country one, Country other) {
        return new Context(
                CATALOGUE,
                Alignment.between(one, other).in(Country.SLV, Country.GTM, Country.HND),
                TimePeriod.parse("2019/2024"));
    }
}
