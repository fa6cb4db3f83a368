package org.cauce.io.usgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncountersReaderTest {
    private static final String STATE = "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,"
            + "Citizenship,Title of Authority,Encounter Count\n";
    private static final String AREA = "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,"
            + "Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,"
            + "Encounter Count\n";
    private static final String SOUTHWEST = "Fiscal Year,Month Grouping,Month (abbv),Component,Demographic,Citizenship,"
            + "Title of Authority,Encounter Count\n";

    private record Result(List<Observation> observations, ObservationReader reader) {}

    private static Result read(DataFile file, ReadOptions options) throws IOException {
        List<Observation> observations = new ArrayList<>();
        try (ObservationReader reader = EncountersReader.open(file, options)) {
            reader.iterator().forEachRemaining((Statement<Observation> one) -> observations.add(one.says()));
            return new Result(observations, reader);
        }
    }

    private static Result read(String text) throws IOException {
        return read(DataFile.of("cbp.csv", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    private static Map<Integer, BigDecimal> sums(List<Observation> observations, ToIntFunction<Month> year) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        observations.forEach(one -> sums.merge(
                year.applyAsInt((Month) one.period()),
                one.quantity().orElseThrow().number().orElseThrow(),
                BigDecimal::add));
        return sums;
    }

    private static int fiscalYear(Month month) {
        return month.namedYear() + (month.yearMonth().getMonthValue() >= 10 ? 1 : 0);
    }

    @Test
    void putsOctoberOfAFiscalYearIntoTheCalendarYearBefore() throws IOException {
        Result result = read(STATE + "2023,FYTD,OCT,Northern Land Border,ID,Single Adults,HONDURAS,Title 8,2\n"
                + "2026 (FYTD),FYTD,JAN,Northern Land Border,ID,FMUA,OTHER,Title 42,\"1,003\"\n");

        assertThat(result.observations())
                .extracting(one -> one.subject() + " " + one.period() + " "
                        + one.quantity().orElseThrow().number().orElseThrow())
                .containsExactly("country:HND 2022-10 2", "grouping:cbp-OTHER 2026-01 1003");
    }

    @Test
    void keepsWhatElseTheCountIsBrokenDownBy() throws IOException {
        Result result =
                read(AREA + "2023,FYTD,OCT,U.S. Border Patrol,Southwest Land Border,Rio Grande Valley Sector,RGV,"
                        + "Single Adults,HONDURAS,Title 42,Expulsions,5\n");

        assertThat(result.observations().get(0).dimensions())
                .extracting(Object::toString)
                .containsExactly(
                        "CBP-AREA:Rio Grande Valley Sector",
                        "CBP-COMPONENT:U.S. Border Patrol",
                        "CBP-DEMOGRAPHIC:Single Adults",
                        "CBP-ENCOUNTER-TYPE:Expulsions",
                        "CBP-REGION:Southwest Land Border",
                        "CBP-TITLE:Title 42");
    }

    @Test
    void countsTheSouthwestBorderAloneAsAnIndicatorOfItsOwn() throws IOException {
        Result result =
                read(SOUTHWEST + "2023,FYTD,SEP,Office of Field Operations,Single Adults,EL SALVADOR,Title 8,5\n");

        assertThat(result.observations().get(0).indicator()).hasToString("indicator:cbp-southwest-encounters");
    }

    @ParameterizedTest
    @CsvSource({
        "'23,FYTD,OCT,N,ID,Single Adults,HONDURAS,Title 8,2',INVALID_PERIOD",
        "'2023,FYTD,XXX,N,ID,Single Adults,HONDURAS,Title 8,2',INVALID_PERIOD",
        "'2023,FYTD,OCT,N,ID,Single Adults,ATLANTIS,Title 8,2',UNKNOWN_AREA",
        "'2023,FYTD,OCT,N,ID,Single Adults,HONDURAS,Title 8,two',INVALID_NUMBER"
    })
    void tellsWhatItCannotRead(String row, TableProblem code) throws IOException {
        Result result = read(STATE + row + "\n");

        assertThat(result.observations()).isEmpty();
        assertThat(result.reader().problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void readsEveryRowOfTheRealFileAndItsFiscalYearsAddUp() throws IOException {
        Path file = Shared.path("statistics/data/cbp/cbp-nationwide-encounters-fy20-fy23-state.csv");

        Result result = read(DataFile.of(file), ReadOptions.STANDARD);

        assertThat(result.reader().report().of("rows")).isEqualTo(new ReadReport.Count(42_532, 42_532, 0));
        assertThat(sums(result.observations(), EncountersReaderTest::fiscalYear).values())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(646_822, 1_956_519, 2_766_582, 3_201_144);
        assertThat(sums(result.observations(), Month::namedYear).keySet())
                .containsExactly(2019, 2020, 2021, 2022, 2023);
    }

    @ParameterizedTest
    @CsvSource({"HND,43357,321149,214975,216028", "GTM,49436,284291,233061,221849", "SLV,17713,99463,97797,62846"})
    void addsUpToThePublishedFiguresOfACitizenship(Country country, int fy20, int fy21, int fy22, int fy23)
            throws IOException {
        Path file = Shared.path("statistics/data/cbp/cbp-nationwide-encounters-fy20-fy23-state.csv");
        ObservationFilter filter =
                ObservationFilter.builder().addSubject(country.ref()).build();

        Result result = read(
                DataFile.of(file), ReadOptions.builder().observations(filter).build());

        assertThat(sums(result.observations(), EncountersReaderTest::fiscalYear).values())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(fy20, fy21, fy22, fy23);
        assertThat(sums(result.observations(), Month::namedYear).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .intValueExact())
                .isEqualTo(fy20 + fy21 + fy22 + fy23);
    }
}
