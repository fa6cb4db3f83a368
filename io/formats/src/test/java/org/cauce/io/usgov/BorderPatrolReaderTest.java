package org.cauce.io.usgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BorderPatrolReaderTest {
    private static final String GLUED = """
            United States Border Patrol|Total Encounters by Month - FY 2020
            SECTOR|October|November December|January|February|March|April|May|June|July|August|September Yearly Total
            Big Bend
            1|1|1|1|1|1|1|1|1|1|1|1,001|1,012
            (formerly Marfa)
            Livermore*|N/A|N/A|N/A|N/A|N/A|N/A|N/A|N/A|N/A|N/A|N/A|N/A|N/A
            Miami|2|2|2|2|2|2|2|2|2|2|2|2|24
            Monthly Total|3|3|3|3|3|3|3|3|3|3|3|1,003|1,036
            """;

    private record Result(List<Observation> observations, ObservationReader reader) {
        BigDecimal sum() {
            return observations.stream()
                    .map(one -> one.quantity().orElseThrow().number().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private static Result read(DataFile file) throws IOException {
        List<Observation> observations = new ArrayList<>();
        try (ObservationReader reader = BorderPatrolReader.open(file, ReadOptions.STANDARD)) {
            reader.iterator().forEachRemaining((Statement<Observation> one) -> observations.add(one.says()));
            return new Result(observations, reader);
        }
    }

    private static Result read(String text) throws IOException {
        return read(DataFile.of("usbp.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesGluedHeadingsApartAndNamesFromTheLineAbove() throws IOException {
        Result result = read(GLUED);

        assertThat(result.reader().problems()).isEmpty();
        assertThat(result.observations()).hasSize(24);
        assertThat(result.observations().get(0))
                .returns("indicator:usbp-encounters", one -> one.indicator().toString())
                .returns("2019-10", one -> one.period().toString())
                .returns("[CBP-SECTOR:Big Bend]", one -> one.dimensions().toString());
        assertThat(result.sum()).isEqualByComparingTo("1036");
    }

    @Test
    void tellsATotalThatIsNotTheSumOfItsParts() throws IOException {
        Result result = read(GLUED.replace("Miami|2|", "Miami|7|"));

        assertThat(result.reader().problems())
                .extracting(problem ->
                        problem.code() + " " + problem.location().line().getAsLong())
                .containsExactly("TOTAL_DIFFERS 7", "TOTAL_DIFFERS 8");
    }

    @Test
    void refusesARowWithoutANameOrOfAnotherLength() throws IOException {
        Result result = read(GLUED.replace("Big Bend\n", "").replace("Miami|2|2|", "Miami|2|"));

        assertThat(result.reader().problems()).extracting(Problem::code).contains(TableProblem.SURPLUS_CELLS);
        assertThat(result.reader().report().of("rows").refused()).isEqualTo(2);
    }

    @Test
    void saysThatATextWithoutATitleIsNoTable() throws IOException {
        assertThat(read("a|b\n1|2\n").reader().problems())
                .extracting(Problem::code)
                .containsExactly(TableProblem.NO_HEADING);
    }

    @ParameterizedTest
    @CsvSource({
        "2000,1676438",
        "2002,955310",
        "2006,1089092",
        "2010,463382",
        "2015,337117",
        "2018,404142",
        "2019,859501",
        "2020,405036"
    })
    void addsUpToTheYearlyTotalOfTheRealFile(int year, String total) throws IOException {
        Path file = Shared.path("statistics/data/cbp/usbp_monthly_encounters_fy" + year + ".csv");

        assertThat(read(DataFile.of(file)).sum()).isEqualByComparingTo(total);
    }

    @Test
    void readsEveryLineOfAllRealFiles() throws IOException {
        List<Path> files = Shared.in("statistics/data/cbp", ".csv").stream()
                .filter(file -> file.getFileName().toString().startsWith("usbp"))
                .toList();

        assertThat(files).hasSize(18);
        for (Path file : files) {
            Result result = read(DataFile.of(file));
            assertThat(result.reader().problems()).as("%s", file).isEmpty();
            assertThat(result.reader().report().of("rows").kept())
                    .as("%s", file)
                    .isBetween(20L, 21L);
            assertThat(result.reader().report().of("totals").kept())
                    .as("%s", file)
                    .isEqualTo(4);
            assertThat(result.observations()).as("%s", file).hasSize(hasLivermore(file) ? 252 : 240);
        }
    }

    private static boolean hasLivermore(Path file) throws IOException {
        return Files.readString(file).contains("Livermore|");
    }
}
