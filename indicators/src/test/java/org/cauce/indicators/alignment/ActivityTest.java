package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.day;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.Status;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;
import org.cauce.model.time.Reading;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an initiative counts as at work. */
class ActivityTest {
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();

    private static Activity activity(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).activity(initiative("work"));
    }

    private static Activity inHonduras(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).activity(initiative("work"), Country.HND);
    }

    private static Range<LocalDate> days(String first, String last) {
        return Range.closedOpen(day(first), day(last).plusDays(1));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    private static void counts(Activity activity, Range<LocalDate>... days) {
        assertThat(activity.days().asRanges()).containsExactly(days);
    }

    /** An initiative of which no source says when it began. */
    private static TestCatalogue undated() {
        return none().initiative("work", led(Country.USA, HND));
    }

    @Test
    void countsFromTheFirstDayOfItsBeginningToTheLastOfItsEnd() {
        Activity activity = activity(none().initiative("work", programme(Country.USA, "2019", "2021-06", HND)));
        counts(activity, days("2019-01-01", "2021-06-30"));
        assertThat(activity.initiative()).isEqualTo(initiative("work"));
        assertThat(activity.knownBy()).isEmpty();
        assertThat(activity.lastTold()).contains(day("2021-06-30"));
        assertThat(activity.mayGoOn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-01, 2018-12-31, false",
        "2018-12-01, 2019-01-01, true",
        "2020-01-01, 2020-01-01, true",
        "2021-06-30, 2021-07-31, true",
        "2021-07-01, 2021-07-31, false",
    })
    void touchesDaysUpToAndIncludingItsEnds(String first, String last, boolean expected) {
        assertThat(activity(none().initiative("work", programme(Country.USA, "2019", "2021-06", HND)))
                        .touches(day(first), day(last)))
                .isEqualTo(expected);
    }

    @Test
    void withoutAnEndCountsAsLongAsASourceTellsOfIt() {
        Activity activity = activity(
                undated().change("work", Status.LAUNCHED, "2019-05").change("work", Status.REVIEWED, "2020-02-10"));
        counts(activity, days("2019-05-01", "2020-02-10"));
        assertThat(activity.mayGoOn()).isTrue();
    }

    @Test
    void withoutAnEndOrAnythingLaterCountsUntilItsBeginning() {
        counts(activity(undated().change("work", Status.LAUNCHED, "2019-05")), days("2019-05-01", "2019-05-31"));
    }

    @Test
    void moneyResultsAndEventsTellThatItGoesOn() {
        TestCatalogue launched = undated().change("work", Status.LAUNCHED, "2019-05");
        counts(
                activity(launched.flow(
                        "paid",
                        Stage.DISBURSED,
                        "$1 million",
                        flow -> TestCatalogue.to("work").apply(flow).when(TestCatalogue.at("2019-08-03")))),
                days("2019-05-01", "2019-08-03"));
        counts(activity(launched.event("met", "2019-09-04", "work")), days("2019-05-01", "2019-09-04"));
        launched.indicator("reached", Unit.PERSONS);
        launched.observation(
                "people",
                "reached",
                "initiative:work",
                observation -> observation
                        .when(TestCatalogue.at("2019-10-05"))
                        .quantity(TestCatalogue.printed("12", Unit.PERSONS)));
        counts(activity(launched), days("2019-05-01", "2019-10-05"));
        launched.observation(
                "more-people",
                "reached",
                "country:HND",
                observation -> observation
                        .when(TestCatalogue.at("2019-11-06"))
                        .initiative(initiative("work"))
                        .quantity(TestCatalogue.printed("13", Unit.PERSONS)));
        counts(activity(launched), days("2019-05-01", "2019-11-06"));
    }

    @Test
    void whatIsAnnouncedCountsAndWhatIsSuspendedDoesNot() {
        TestCatalogue paused = undated()
                .change("work", Status.ANNOUNCED, "2019-01-05")
                .change("work", Status.LAUNCHED, "2019-03-01")
                .change("work", Status.SUSPENDED, "2019-06-10")
                .change("work", Status.RESUMED, "2020-02-01")
                .change("work", Status.COMPLETED, "2020-04-30");
        counts(activity(paused), days("2019-01-05", "2019-06-10"), days("2020-02-01", "2020-04-30"));
    }

    @Test
    void anOpenStretchNeverEndsBeforeItBegins() {
        History.Stretch stretch = new History.Stretch(
                History.State.ACTIVE, new Moment(day("2020-01-02"), day("2020-01-03")), Optional.empty());
        assertThat(new Activity(initiative("work"), ImmutableList.of(stretch), Optional.empty(), Optional.empty())
                        .days()
                        .asRanges())
                .as("known of its beginning only")
                .containsExactly(days("2020-01-02", "2020-01-03"));
        assertThat(new Activity(
                                initiative("work"),
                                ImmutableList.of(stretch),
                                Optional.empty(),
                                Optional.of(day("2020-01-01")))
                        .days()
                        .isEmpty())
                .as("told of before")
                .isTrue();
    }

    @Test
    void whoseBeginningNobodyTellsCountsForThreeMonthsUpToWhatIsTold() {
        Activity activity = activity(undated().change("work", Status.UNDER_WAY, "2020-05-31"));
        assertThat(activity.knownBy()).contains(new Moment(day("2020-05-31"), day("2020-05-31")));
        counts(activity, days("2020-03-01", "2020-05-31"));
    }

    @Test
    void aLaunchWithoutADateTellsNoBeginning() {
        Activity activity = activity(undated()
                .change("work", Status.LAUNCHED, "2019", change -> change.when(Timing.of(TimePeriod.undated())))
                .event("met", "2020-05-31", "work"));
        counts(activity, days("2020-03-01", "2020-05-31"));
    }

    @Test
    void anExpectedLaunchIsNoBeginning() {
        Activity activity = activity(undated()
                .change("work", Status.LAUNCHED, "2022", change -> change.expected(true))
                .event("met", "2020-05-31", "work"));
        assertThat(activity.stretches()).isEmpty();
        counts(activity, days("2020-03-01", "2020-05-31"));
    }

    @Test
    void aPreparationIsABeginningAndASuspensionIsNone() {
        assertThat(activity(undated().change("work", Status.ANNOUNCED, "2020")).knownBy())
                .isEmpty();
        assertThat(activity(undated().change("work", Status.SUSPENDED, "2020")).knownBy())
                .isPresent();
    }

    @Test
    void theEarliestOfMoneyResultsAndEventsMakesItKnown() {
        counts(
                activity(undated().event("later", "2021-05-31", "work").event("met", "2020-05-31", "work")),
                days("2020-03-01", "2020-05-31"));
    }

    @Test
    void itsOwnHistoryIsTakenBeforeWhatIsToldBeside() {
        counts(
                activity(
                        undated().change("work", Status.UNDER_WAY, "2021-05-31").event("met", "2020-05-31", "work")),
                days("2021-03-01", "2021-05-31"));
    }

    @Test
    void aStartThatIsTheDateOfItsSourceMakesItKnown() {
        Timing since = Timing.builder()
                .period(TimePeriod.undated())
                .addReadings(
                        Reading.of(TimePeriod.parse("2018"), Reading.Basis.EXTERNAL),
                        Reading.of(TimePeriod.parse("2020-05-31"), Reading.Basis.SOURCE_DATE))
                .build();
        Activity activity = activity(none().initiative(
                        "work", builder -> led(Country.USA, HND).apply(builder).start(since)));
        assertThat(activity.stretches()).isEmpty();
        counts(activity, days("2020-03-01", "2020-05-31"));
    }

    private static TestCatalogue cited(Optional<String> work) {
        return none().plus(parts -> parts.addSources(Statement.of(
                        "paper",
                        Source.builder()
                                .type(Source.Type.PAPER)
                                .description("A paper")
                                .date(TestCatalogue.at("2023-05-31"))
                                .build()))
                .addEndnotes(Statement.of(
                        "paper-1",
                        Endnote.builder()
                                .source(Ref.parse("source:paper"))
                                .number(1)
                                .type(Endnote.Type.CITATION)
                                .addWorks(Work.builder()
                                        .title("A report")
                                        .published(work.map(TestCatalogue::at))
                                        .build())
                                .build()))
                .addInitiatives(Statement.<Initiative>builder()
                        .id("work")
                        .says(led(Country.USA, HND)
                                .apply(Initiative.builder()
                                        .type(InitiativeType.PROJECT)
                                        .addNames(TestCatalogue.name("work")))
                                .build())
                        .addCitations(Citation.builder()
                                .source(Ref.parse("source:paper"))
                                .addEndnotes(1)
                                .build())
                        .build()));
    }

    @Test
    void theWorkThatItsSourceCitesMakesItKnown() {
        counts(activity(cited(Optional.of("2021-11-30"))), days("2021-09-01", "2021-11-30"));
    }

    @Test
    void whereNoWorkHasADateItsDocumentMakesItKnown() {
        counts(activity(cited(Optional.empty())), days("2023-03-01", "2023-05-31"));
    }

    @Test
    void ofWhichNothingIsDatedCountsOnNoDay() {
        Activity activity = activity(undated());
        counts(activity);
        assertThat(activity.stretches()).isEmpty();
        assertThat(activity.knownBy()).isEmpty();
        assertThat(activity.lastTold()).isEmpty();
        assertThat(activity.mayGoOn()).isFalse();
    }

    private static TestCatalogue launchedIn(Ref... countries) {
        return none().initiative("work", programme(Country.USA, "2018", "2024", HND, SLV))
                .change("work", Status.RELAUNCHED, "2020-03-01", change -> change.addCountries(countries));
    }

    @Test
    void whatIsToldOfAllCountriesIsToldOfEach() {
        assertThat(inHonduras(launchedIn())).isEqualTo(activity(launchedIn()));
    }

    @Test
    void whatIsToldOfOtherCountriesOnlyDoesNotDateItHere() {
        TestCatalogue elsewhere = undated()
                .change("work", Status.LAUNCHED, "2019-03-01", change -> change.addCountries(SLV))
                .event("met", "2020-05-31", "work");
        counts(activity(elsewhere), days("2019-03-01", "2020-05-31"));
        counts(inHonduras(elsewhere), days("2020-03-01", "2020-05-31"));
    }

    @Test
    void whatIsToldOfItOnlyLeavesTheRestAsItIs() {
        assertThat(inHonduras(launchedIn(HND))).isEqualTo(activity(launchedIn(HND)));
        assertThat(inHonduras(launchedIn(HND)).days().span().lowerEndpoint()).isEqualTo(day("2018-01-01"));
        TestCatalogue elsewhere = launchedIn(SLV).change("work", Status.REVIEWED, "2021-02-03");
        assertThat(inHonduras(elsewhere).days().span().lowerEndpoint()).isEqualTo(day("2018-01-01"));
    }

    @Test
    void whereItIsToldApartOnlyWhatIsToldOfTheCountryOrOfAllCounts() {
        TestCatalogue apart = launchedIn(SLV)
                .change("work", Status.ENROLLING, "2021-02-03", change -> change.addCountries(HND))
                .change("work", Status.REVIEWED, "2025-07-01")
                .event("met", "2026-05-31", "work");
        Activity activity = inHonduras(apart);
        counts(activity, days("2021-02-03", "2024-12-31"));
        assertThat(activity.lastTold()).as("no event").contains(day("2025-07-01"));
        counts(activity(apart), days("2018-01-01", "2024-12-31"));
    }

    @Test
    void whatIsToldOfAGroupingWithTheCountryIsToldOfIt() {
        TestCatalogue catalogue = undated()
                .grouping("north", Membership.PARTIAL, HND, Country.GTM.ref())
                .change(
                        "work",
                        Status.LAUNCHED,
                        "2019-03-01",
                        change -> change.addCountries(Ref.parse("grouping:north")))
                .event("met", "2020-05-31", "work");
        counts(inHonduras(catalogue), days("2019-03-01", "2020-05-31"));
        counts(
                PAIR.over(catalogue.build()).activity(initiative("work"), Country.SLV),
                days("2020-03-01", "2020-05-31"));
    }

    @Test
    void itsEndIsTheSameWhereItIsToldApart() {
        TestCatalogue apart =
                launchedIn(SLV).change("work", Status.SUSPENDED, "2021-02-03", change -> change.addCountries(HND));
        Activity activity = inHonduras(apart);
        assertThat(activity.stretches()).extracting(History.Stretch::state).containsExactly(History.State.SUSPENDED);
        assertThat(activity.knownBy()).contains(new Moment(day("2021-02-03"), day("2021-02-03")));
    }
}
