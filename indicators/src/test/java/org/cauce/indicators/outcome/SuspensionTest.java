package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.ref;

import java.time.LocalDate;
import java.util.List;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Status;
import org.cauce.model.quantity.Unit;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {
    private static List<Suspension> suspensions(String from, String to) {
        return Suspension.of(
                TestCatalogue.with()
                        .initiative("strategy", strategy -> strategy.start(at("2014")))
                        .change("strategy", Status.SUSPENDED, from)
                        .change("strategy", Status.RESUMED, to)
                        .build(),
                ref("initiative:strategy"));
    }

    @Test
    void lastsFifteenMonthsFromMarch2019ToJune2020() {
        Suspension suspension = suspensions("2019-03", "2020-06").get(0);
        assertThat(suspension.months()).hasValue(exact("15", Unit.MONTHS));
        assertThat(suspension.from().earliest()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(suspension.to().orElseThrow().latest()).isEqualTo(LocalDate.of(2020, 6, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-31 | 2019-04-01 | 1 months",
                "2019       | 2021       | 24 [13, 35] months",
                "2019-03    | 2020       | 15.5 [10, 21] months",
                "2019       | 2019-06    | 2.5 [0, 5] months",
            })
    void isAnIntervalWhereADateIsCoarse(String from, String to, String months) {
        assertThat(suspensions(from, to).get(0).months().orElseThrow()).hasToString(months);
    }

    @Test
    void hasNoLengthWhereNobodyTellsOfAnEnd() {
        Catalogue catalogue = TestCatalogue.with()
                .initiatives("strategy")
                .change("strategy", Status.SUSPENDED, "2019-03")
                .build();
        Suspension open = Suspension.of(catalogue, ref("initiative:strategy")).get(0);
        assertThat(open.to()).isEmpty();
        assertThat(open.months()).isEmpty();
    }

    @Test
    void isNoneWhereNothingWasSuspended() {
        Catalogue catalogue = TestCatalogue.with().initiatives("strategy").build();
        assertThat(Suspension.of(catalogue, ref("initiative:strategy"))).isEmpty();
    }

    @Test
    void readsEarlyAndTheEndOfAYearAsPartsOfIt() {
        Catalogue catalogue = TestCatalogue.with()
                .initiatives("jcf-abroad")
                .change("jcf-abroad", Status.SUSPENDED, "2020", change -> change.when(of("2020", Timing.Part.EARLY)))
                .change("jcf-abroad", Status.RESUMED, "2020", change -> change.when(of("2020", Timing.Part.END)))
                .build();
        Suspension suspension =
                Suspension.of(catalogue, ref("initiative:jcf-abroad")).get(0);
        assertThat(suspension.months().orElseThrow()).hasToString("8.5 [6, 11] months");
    }

    private static Timing of(String period, Timing.Part part) {
        return Timing.builder().period(TimePeriod.parse(period)).part(part).build();
    }
}
