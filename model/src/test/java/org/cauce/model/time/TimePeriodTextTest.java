package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-08, DAY, 2021-06-08, 2021-06-08",
        "2020-02-29, DAY, 2020-02-29, 2020-02-29",
        "0001-01-01, DAY, 0001-01-01, 0001-01-01",
        "2021-06, MONTH, 2021-06-01, 2021-06-30",
        "2021-02, MONTH, 2021-02-01, 2021-02-28",
        "2021-Q1, QUARTER, 2021-01-01, 2021-03-31",
        "2021-Q4, QUARTER, 2021-10-01, 2021-12-31",
        "2021-S1, HALF, 2021-01-01, 2021-06-30",
        "2021-S2, HALF, 2021-07-01, 2021-12-31",
        "2021, YEAR, 2021-01-01, 2021-12-31",
        "0988, YEAR, 0988-01-01, 0988-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "FY2021, FISCAL_YEAR, , ",
        "FY2021--10-01, FISCAL_YEAR, 2020-10-01, 2021-09-30",
        "FY2021--01-01, FISCAL_YEAR, 2021-01-01, 2021-12-31",
        "FY2021--03-01, FISCAL_YEAR, 2020-03-01, 2021-02-28",
        "FY2020--03-01, FISCAL_YEAR, 2019-03-01, 2020-02-29",
        "FY2021--01-02, FISCAL_YEAR, 2020-01-02, 2021-01-01",
        "FY2021--12-31, FISCAL_YEAR, 2020-12-31, 2021-12-30",
        "2021-21, SEASON, , ",
        "2021-24, SEASON, , ",
        "2021-25, SEASON, 2021-03-01, 2021-05-31",
        "2021-26, SEASON, 2021-06-01, 2021-08-31",
        "2021-27, SEASON, 2021-09-01, 2021-11-30",
        "2021-28, SEASON, 2021-12-01, 2022-02-28",
        "2023-28, SEASON, 2023-12-01, 2024-02-29",
        "2021-29, SEASON, 2021-09-01, 2021-11-30",
        "2021-30, SEASON, 2021-12-01, 2022-02-28",
        "2021-31, SEASON, 2021-03-01, 2021-05-31",
        "2021-32, SEASON, 2021-06-01, 2021-08-31",
        "199X, DECADE, 1990-01-01, 1999-12-31",
        "001X, DECADE, 0010-01-01, 0019-12-31",
        "2020/2021, RANGE, 2020-01-01, 2021-12-31",
        "2019-03/2020-06, RANGE, 2019-03-01, 2020-06-30",
        "2019/2020-06, RANGE, 2019-01-01, 2020-06-30",
        "2020-06/2020, RANGE, 2020-06-01, 2020-12-31",
        "2020-06-15/2020-06, RANGE, 2020-06-15, 2020-06-30",
        "199X/200X, RANGE, 1990-01-01, 2009-12-31",
        "2020-Q2/2021-S1, RANGE, 2020-04-01, 2021-06-30",
        "2020-28/2021-25, RANGE, 2020-12-01, 2021-05-31",
        "FY2016--10-01/FY2021--10-01, RANGE, 2015-10-01, 2021-09-30",
        "FY2016/FY2021, RANGE, , ",
        "2016/FY2021, RANGE, 2016-01-01, ",
        "FY1995/199X, RANGE, , 1999-12-31",
        "2021-24/2022-01-31, RANGE, , 2022-01-31",
        "2015/.., OPEN_RANGE, 2015-01-01, ",
        "../2019, OPEN_RANGE, , 2019-12-31",
        "FY2015/.., OPEN_RANGE, , ",
        "P5Y, DURATION, , ",
        "P1M, DURATION, , ",
        "P20Y, DURATION, , ",
        "P1D, DURATION, , ",
        "P0D, DURATION, , ",
        "P1Y6M, DURATION, , ",
        "P12M, DURATION, , ",
        "PT1M, DURATION, , ",
        "PT1.5S, DURATION, , ",
        "P1DT12H, DURATION, , ",
        "phase:pre-programme, PHASE, , ",
        "phase:2, PHASE, , ",
        "XXXX, UNDATED, , ",
        "_Z, NOT_APPLICABLE, , "
    })
    void readsAndPrintsEveryForm(String text, Precision precision, String first, String last) {
        TimePeriod period = TimePeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.precision()).isEqualTo(precision);
        assertThat(period.first().map(Object::toString).orElse(null)).isEqualTo(first);
        assertThat(period.last().map(Object::toString).orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-08?, true, false",
        "2021-12~, false, true",
        "2021-Q1%, true, true",
        "2021-S1?, true, false",
        "2024~, false, true",
        "FY2021?, true, false",
        "FY2021--10-01~, false, true",
        "2021-26?, true, false",
        "199X~, false, true",
        "2000~/2003~, false, true",
        "2000/2003?, true, false",
        "2000?/2003~, true, true",
        "2000~/2000, false, true",
        "2000?/.., true, false",
        "2000~/.., false, true",
        "../2003?, true, false",
        "../2003~, false, true",
        "../2003%, true, true",
    })
    void readsAndPrintsMarks(String text, boolean inferred, boolean approximate) {
        TimePeriod period = TimePeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.isInferred()).isEqualTo(inferred);
        assertThat(period.isApproximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-A1, 2021",
        "2021-M01, 2021-01",
        "2021-M12, 2021-12",
        "2021-D032, 2021-02-01",
        "2020-D366, 2020-12-31",
        "2021-T1, 2021-01/2021-04",
        "2021-T3, 2021-09/2021-12",
        "2021-W05, 2021-02-01/2021-02-07",
        "2020-W53, 2020-12-28/2021-01-03",
        "2021-W01, 2021-01-04/2021-01-10",
        "2019-W01, 2018-12-31/2019-01-06",
        "2021-33, 2021-Q1",
        "2021-36, 2021-Q4",
        "2021-37, 2021-01/2021-04",
        "2021-38~, 2021-05~/2021-08~",
        "2021-39, 2021-09/2021-12",
        "2021-40, 2021-S1",
        "2021-41?, 2021-S2?",
        "2021-33/2021-41, 2021-Q1/2021-S2",
        "2020/2020, 2020",
        "2020~/2020~, 2020~",
        "P1W, P7D",
        "P2W3D, P17D",
        "P05Y, P5Y",
        "P0Y, P0D",
        "PT0S, P0D",
        "PT90M, PT1H30M",
        "'PT1,5S', PT1.5S",
        "2020-01-01/P1Y, 2020",
        "2020-01-01/P5Y, 2020/2024",
        "2020-01-01/P12M, 2020-01/2020-12",
        "2020-01-01/P1Y6M, 2020-01/2021-06",
        "2020-10-01/P1Y, 2020-10/2021-09",
        "2020-06-01/P1M, 2020-06",
        "2019-03-01/P16M, 2019-03/2020-06",
        "2020-02-01/P29D, 2020-02-01/2020-02-29",
        "2020-06-08/P1D, 2020-06-08",
        "2020-06-08/P1M, 2020-06-08/2020-07-07",
        "2020-01-31/P1M, 2020-01-31/2020-02-28",
        "2020-04-06/P1Y, 2020-04-06/2021-04-05",
        "2021-02-01/P1W, 2021-02-01/2021-02-07",
    })
    void readsOtherFormsAsTheSameValue(String text, String canonical) {
        assertThat(TimePeriod.parse(text))
                .isEqualTo(TimePeriod.parse(canonical))
                .hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-08, 2021-06-08",
        "2021-06?, 2021-06",
        "2021-Q1~, 2021-Q1",
        "2021-S2, 2021-S2",
        "0988, 0988",
        "2020-06-08/2020-06-09, 2020-06-08/P2D",
        "2019-03~/2020-06~, 2019-03-01/P16M",
        "2020-01/2020-12, 2020-01-01/P12M",
        "2020/2021, 2020-01-01/P2Y",
        "2020~/2020, 2020",
    })
    void givesTheSdmxForm(String text, String sdmx) {
        assertThat(TimePeriod.parse(text).sdmx()).contains(sdmx);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2021--10-01", "FY2021--01-01", "FY2021", "2021-26", "199X", "2019/2020-06", "2020-Q1/2020-Q2",
        "FY2016--10-01/FY2021--10-01", "2015/..", "../2019", "P5Y", "phase:closing", "XXXX", "_Z"
    })
    void givesNoSdmxFormThatWouldMeanSomethingElse(String text) {
        assertThat(TimePeriod.parse(text).sdmx()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-30, day 30 does not exist: 2021-02 has 28 days",
        "2021-06-00, day 0 does not exist",
        "2021-04-31/2022, 2021-04 has 30 days",
        "2021-00, month 0 does not exist: expected 1 to 12",
        "2021-13, month 13 does not exist",
        "2021-20, month 20 does not exist",
        "2021-42, month 42 does not exist",
        "2021-13-01, month 13 does not exist",
        "2021-M13, month 13 does not exist",
        "2021-Q0, quarter 0 does not exist",
        "2021-Q5, quarter 5 does not exist: expected 1 to 4",
        "2021-S3, half year 3 does not exist",
        "2021-T4, write Q instead of T",
        "2021-W00, week 0 does not exist",
        "2021-W53, the ISO year 2021 has 52 weeks",
        "2020-W54, the ISO year 2020 has 53 weeks",
        "2021-D000, day 0 does not exist",
        "2021-D366, 2021 has 365 days",
        "2021-A2, no period",
        "0000, year 0 cannot be written: expected 1 to 9999",
        "0000-W01, year 0",
        "0000-D001, year 0",
        "0000-01-01, year 0",
        "000X, year 0",
        "FY0000, year 0",
        "FY2021--02-29, write --03-01",
        "FY2021--02-30, no year has the day",
        "FY2021--13-01, no year has the day",
        "2021/2020, exchange the two",
        "2021-06/2021-05, exchange the two",
        "2021-06-08/2021-06-07, exchange the two",
        "2021-Q2/2021-Q1, exchange the two",
        "FY2021/FY2020, exchange the two",
        "2021/FY2020, exchange the two",
        "2021-24/2020-21, exchange the two",
        "FY2021/2020-06-08, exchange the two",
        "FY2021/2020-06, exchange the two",
        "FY2005/199X, exchange the two",
        "2020-01-01/P0D, does not last whole days",
        "2020-01-01/PT36H, does not last whole days",
        "2020/P1Y, starts with a day",
        "2020-01-01~/P1Y, without a mark",
        "9999-01-01/P2Y, beyond the year 9999",
        "9999-12-31/P2147483647Y, beyond the year 9999",
        "P1Y/2020, a range cannot start or end with P1Y",
        "2020/XXXX, a range cannot start or end with XXXX",
        "_Z/2020, a range cannot start or end with _Z",
        "../phase:end, a range cannot start or end with phase:end",
        "2021-T1/2021-T2, a range cannot start or end with 2021-01/2021-04",
        "2020/2021/2022, more than one slash",
        "08/06/2021, more than one slash",
        "2020/, two ends",
        "/2020, two ends",
        "../.., two ends",
        "/, two ends",
        "P5Y?, P5Y takes no mark",
        "phase:end~, phase:end takes no mark",
        "XXXX?, XXXX takes no mark",
        "_Z%, _Z takes no mark",
        "2021?~, a mark inside",
        "2021?-06, a mark inside",
        "?2021, a mark inside",
        "P, no length of time",
        "PT, no length of time",
        "P-5Y, no length of time",
        "P5, no length of time",
        "P0.5Y, for half a year P6M",
        "P1YT, no length of time",
        "p5y, no period",
        "P99999999999999999999Y, no length of time",
        "phase:, cannot be named",
        "phase:Pre, cannot be named",
        "phase:-a, cannot be named",
        "phase:a-, cannot be named",
        "phase:a--b, cannot be named",
        "phase:año, cannot be named",
        "phase 2, write it so",
        "2021-06-08T10:00:00, write the day alone",
        "2021-06-08T10:00:00/P1D, write the day alone",
        "2021-06-08Z, a time zone",
        "2021+01:00, a time zone",
        "2020-2021, write 2020/2021",
        "2020/21, a year of four",
        "2021-6, write 2021-06-08",
        "2021-6-8, write 2021-06-08",
        "20210608, write them",
        "1990s, expected 199X",
        "19XX, write 1900/1999",
        "2021-XX, leave out what is not known",
        "XXXX-06, leave out what is not known",
        "FY21, expected FY2021",
        "FY 2021, expected FY2021",
        "12021, no period",
        "Y12021, expected 0001 to 9999",
        "-0044, expected 0001 to 9999",
        "' 2021', remove them",
        "'2021 ', remove them",
        "'', no period",
        "'?', no period",
        "２０２１, no period",
        "unknown, XXXX if the date is not known",
    })
    void refusesWithACure(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse(text))
                .withMessageStartingWith("period '" + text + "': ")
                .withMessageContaining(reason)
                .withMessageContaining(" — ");
    }
}
