package org.cauce.model.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static Initiative.Builder plan() {
        return Initiative.builder().type(InitiativeType.PLAN).addName(Name.of("Plan", Locale.ENGLISH));
    }

    /** Changes as "launched 2019, suspended 2020-03". */
    private static List<Statement<StatusChange>> changes(String text) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(text)
                .map(Splitter.on(' ')::splitToList)
                .map(words -> Statement.of(
                        words.get(0),
                        StatusChange.builder()
                                .initiative(Kind.INITIATIVE.ref("plan"))
                                .status(Status.parse(words.get(0)))
                                .when(Timing.of(TimePeriod.parse(words.get(1))))
                                .build()))
                .toList();
    }

    private static History history(Initiative initiative, String changes) {
        return History.of(Statement.of("plan", initiative), changes(changes));
    }

    /** Stretches as "active 2019-01-01..2019-12-31 until 2020-03-01..2020-03-31". */
    private static String text(History history) {
        return history.stretches().stream()
                .map(stretch -> stretch.state() + " " + text(stretch.from())
                        + stretch.to().map(to -> " until " + text(to)).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String text(Moment moment) {
        return moment.earliest().equals(moment.latest())
                ? moment.earliest().toString()
                : moment.earliest() + ".." + moment.latest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // nothing dated is told
                "''                                             | ''",
                "launched XXXX                                  | ''",
                "launched 2015/..                               | ''",
                // beginnings
                "launched 2019                                  | active 2019-01-01..2019-12-31",
                "announced 2018-12-01                           | preparing 2018-12-01",
                "announced 2018-12-01, launched 2019-02-03      | preparing 2018-12-01 until 2019-02-03; active 2019-02-03",
                "under-way 2019-02-03                           | active 2019-02-03",
                "suspended 2019-02-03                           | suspended 2019-02-03",
                "completed 2019-02-03                           | ''",
                "denounced 2019-02-03                           | ''",
                // the order told does not matter
                "launched 2019-02-03, announced 2018-12-01      | preparing 2018-12-01 until 2019-02-03; active 2019-02-03",
                // what goes on goes on
                "announced 2018-12-01, met 2019-02-03           | preparing 2018-12-01 until 2019-02-03; active 2019-02-03",
                "launched 2019-02-03, met 2020-01-01, renamed 2020-05-05, launched 2020-06-06 | active 2019-02-03",
                "launched 2019-02-03, announced 2020-01-01      | active 2019-02-03",
                "launched 2019-02-03, withdrawal 2020-01-01     | active 2019-02-03",
                // pauses
                "launched 2019-02-03, suspended 2020-03-04, resumed 2020-10-05 | active 2019-02-03 until 2020-03-04; suspended 2020-03-04 until 2020-10-05; active 2020-10-05",
                "launched 2019-02-03, suspended 2020-03-04, reviewed 2020-10-05 | active 2019-02-03 until 2020-03-04; suspended 2020-03-04",
                "launched 2019-02-03, suspended 2020-03-04, agreed 2020-10-05 | active 2019-02-03 until 2020-03-04; suspended 2020-03-04",
                "launched 2019-02-03, suspended 2020-03-04, suspended 2020-04-04 | active 2019-02-03 until 2020-03-04; suspended 2020-03-04",
                // ends
                "launched 2019-02-03, completed 2020-03-04      | active 2019-02-03 until 2020-03-04",
                "launched 2019-06, completed 2019               | active 2019-06-01..2019-06-30 until 2019-01-01..2019-12-31",
                "completed 2019, launched 2019                  | active 2019-01-01..2019-12-31 until 2019-01-01..2019-12-31",
                "launched 2019-02-03, completed 2020-03-04, reviewed 2021-01-01 | active 2019-02-03 until 2020-03-04",
                "launched 2019-02-03, completed 2020-03-04, suspended 2021-01-01 | active 2019-02-03 until 2020-03-04",
                "launched 2019-02-03, completed 2020-03-04, withdrawal 2021-01-01 | active 2019-02-03 until 2020-03-04",
                "launched 2019-02-03, completed 2020-03-04, relaunched 2021-01-01 | active 2019-02-03 until 2020-03-04; active 2021-01-01",
                "launched 2019-02-03, completed 2020-03-04, planned 2021-01-01, under-way 2021-06-01 | active 2019-02-03 until 2020-03-04; preparing 2021-01-01 until 2021-06-01; active 2021-06-01",
                "rejected 2019-02-03, reviewed 2020-01-01       | ''",
            })
    void tellsChangesAsStretches(String changes, String stretches) {
        assertThat(text(history(plan().build(), changes))).isEqualTo(stretches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-03 |            |            | ''                     | active 2019-02-03",
                "2019-02-03 |            | 2020-03-04 | ''                     | active 2019-02-03 until 2020-03-04",
                "           |            | 2020-03-04 | ''                     | ''",
                "2019-02-03 | announced  |            | launched 2019-05-06    | preparing 2019-02-03 until 2019-05-06; active 2019-05-06",
                "2019-02-03 | denounced  |            | ''                     | ''",
                "2019-02-03 |            | 2020-03-04 | relaunched 2021-01-01  | active 2019-02-03 until 2020-03-04; active 2021-01-01",
                "2019       |            | 2019       | met 2019-06-01         | active 2019-01-01..2019-12-31 until 2019-01-01..2019-12-31",
            })
    void beginsAndEndsAsItsInitiative(String start, String startedBy, String end, String changes, String stretches) {
        Initiative initiative = plan().start(
                        Optional.ofNullable(start).map(TimePeriod::parse).map(Timing::of))
                .startedBy(Optional.ofNullable(startedBy).map(Status::parse))
                .end(Optional.ofNullable(end).map(TimePeriod::parse).map(Timing::of))
                .build();
        assertThat(text(history(initiative, changes))).isEqualTo(stretches);
    }

    @Test
    void takesAConferenceAsOverWhenItsDateIs() {
        Initiative conference = plan().type(InitiativeType.CONFERENCE)
                .start(Timing.of(TimePeriod.parse("2022-06-06/2022-06-10")))
                .build();
        assertThat(text(history(conference, "")))
                .isEqualTo("active 2022-06-06..2022-06-10 until 2022-06-06..2022-06-10");
        assertThat(text(history(conference.withEnd(Timing.of(TimePeriod.parse("2022-07-01"))), "")))
                .isEqualTo("active 2022-06-06..2022-06-10 until 2022-07-01");
    }

    @Test
    void doesNotTakeProposalsAsAtWork() {
        Initiative proposal = plan().proposed(true)
                .start(Timing.of(TimePeriod.parse("2019-02-03")))
                .build();
        assertThat(text(history(proposal, "met 2020-01-01, launched 2021-01-01, scrapped 2022-02-02")))
                .isEqualTo("preparing 2019-02-03 until 2022-02-02");
        assertThat(history(proposal, "").isActiveDuring(TimePeriod.year(2019))).isFalse();
    }

    @Test
    void leavesOutWhatIsOnlyExpected() {
        Statement<StatusChange> expected = changes("completed 2031").get(0).map(change -> change.withExpected(true));
        assertThat(text(History.of(
                        Statement.of(
                                "plan",
                                plan().start(Timing.of(TimePeriod.parse("2019-02-03")))
                                        .build()),
                        List.of(expected))))
                .isEqualTo("active 2019-02-03");
    }

    @Test
    void refusesChangesOfAnotherInitiative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(Statement.of("fund", plan().build()), changes("launched 2019")))
                .withMessage("Status change launched is of initiative:plan: expected one of initiative:fund");
    }

    @Test
    void knowsTheLastThingTold() {
        assertThat(history(plan().build(), "").lastKnown()).isEmpty();
        assertThat(history(plan().build(), "reviewed 2021-02-03, launched 2019").lastKnown())
                .hasValue(new Moment(LocalDate.of(2021, 2, 3), LocalDate.of(2021, 2, 3)));
    }

    @Test
    void givesTheStretchesOfAState() {
        History history = history(plan().build(), "launched 2019, suspended 2020-03-04, resumed 2021");
        assertThat(history.stretches(History.State.ACTIVE)).hasSize(2);
        assertThat(history.stretches(History.State.SUSPENDED))
                .containsExactly(history.stretches().get(1));
        assertThat(history.stretches(History.State.PREPARING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "launched 2019-06-15, completed 2021-03-10 | 2018       | false",
                "launched 2019-06-15, completed 2021-03-10 | 2019-05    | false",
                "launched 2019-06-15, completed 2021-03-10 | 2019-06-14 | false",
                "launched 2019-06-15, completed 2021-03-10 | 2019-06-15 | true",
                "launched 2019-06-15, completed 2021-03-10 | 2019       | true",
                "launched 2019-06-15, completed 2021-03-10 | 2020       | true",
                "launched 2019-06-15, completed 2021-03-10 | 2021-03-10 | true",
                "launched 2019-06-15, completed 2021-03-10 | 2021-03-11 | false",
                "launched 2019-06-15, completed 2021-03-10 | 2022/..    | false",
                "launched 2019-06-15, completed 2021-03-10 | 2021/..    | true",
                "launched 2019-06-15, completed 2021-03-10 | ../2018    | false",
                "launched 2019-06-15, completed 2021-03-10 | ../2019    | true",
                // only a year is known
                "launched 2019, completed 2021             | 2019-01-01 | true",
                "launched 2019, completed 2021             | 2021-12-31 | true",
                "launched 2019, completed 2021             | 2022-01-01 | false",
                // an open end goes on
                "launched 2019                             | 2100       | true",
                "announced 2019                            | 2020       | false",
                // suspended for all of it, or for a part
                "launched 2019, suspended 2020-01-01, resumed 2021-12-31 | 2020-02 | false",
                "launched 2019, suspended 2020-01-01, resumed 2021-12-31 | 2021 | true",
                "launched 2019, suspended 2020             | 2020       | true",
                "launched 2019, suspended 2020             | 2021       | false",
                // periods without a place on the calendar
                "launched 2019                             | XXXX       | false",
                "launched 2019                             | P5Y        | false",
            })
    void isActiveIfItCanHaveBeen(String changes, String period, boolean active) {
        assertThat(history(plan().build(), changes).isActiveDuring(TimePeriod.parse(period)))
                .isEqualTo(active);
    }
}
