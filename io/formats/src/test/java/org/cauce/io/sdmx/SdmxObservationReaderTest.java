package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.InputProblem;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxObservationReaderTest {
    private static final String HEADING =
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS";
    private static final DataFile FILE = DataFile.of(
            "aid.csv",
            String.join(
                            "\n",
                            HEADING,
                            "dataflow,A:DF(1.0),I,HND,ODA,_T,USD,2020,1.5,6,E",
                            "dataflow,A:DF(1.0),I,HND,ODA,F,USD,2021,2,6,",
                            "dataflow,A:DF(1.0),I,4EU001,ODA,_T,USD,2020,7,0,",
                            "dataflow,A:DF(1.0),I,GTM,ODA,_T,USD,2020,,6,M",
                            "dataflow,A:DF(1.0),D,GTM,ODA,_T,USD,2020,1,6,")
                    .getBytes(StandardCharsets.UTF_8));

    private static List<Statement<Observation>> read(DataFile file, ReadOptions options, List<ReadReport> report) {
        try (SdmxObservationReader reader = SdmxObservationReader.open(file, options)) {
            List<Statement<Observation>> all = reader.stream().toList();
            report.add(reader.report());
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void makesStatementsThatCiteTheirLines() {
        List<ReadReport> report = new java.util.ArrayList<>();
        List<Statement<Observation>> all = read(FILE, ReadOptions.STANDARD, report);

        Statement<Observation> first = all.get(0);
        assertThat(first.citation().orElseThrow().at()).contains(new FileLine("aid.csv", 2));
        Observation says = first.says();
        assertThat(says.subject()).isEqualTo(Country.parse("HND").ref());
        assertThat(says.period()).isEqualTo(TimePeriod.year(2020));
        assertThat(says.quantity()).contains(Quantity.of(new BigDecimal("1500000"), Unit.USD));
        assertThat(says.status()).contains(Code.of("SDMX-OBS_STATUS", "E"));
        assertThat(report.get(0).of("observations")).isEqualTo(new ReadReport.Count(3, 3, 0));
        assertThat(report.get(0).of("blank").seen()).isEqualTo(2);
    }

    @Test
    void keepsSeriesApartThatDifferInAnyDimension() {
        List<Statement<Observation>> all = read(FILE, ReadOptions.STANDARD, new java.util.ArrayList<>());

        assertThat(all)
                .map(one -> one.says().indicator().id())
                .containsExactly("sdmx:DF:ODA._T.USD", "sdmx:DF:ODA.F.USD", "sdmx:DF:ODA._T.USD");
        assertThat(all.get(2).says().subject()).hasToString("grouping:area:4EU001");
    }

    @Test
    void givesWhatIsWanted() {
        ReadOptions options = ReadOptions.builder()
                .observations(ObservationFilter.builder()
                        .addSubjects(Country.parse("HND").ref())
                        .firstYear(2021)
                        .build())
                .build();
        List<ReadReport> report = new java.util.ArrayList<>();

        assertThat(read(FILE, options, report)).hasSize(1);
        assertThat(report.get(0).of("passed-over").seen()).isEqualTo(2);
    }

    @Test
    void passesOverAPeriodThatNoYearNamesWhereYearsAreAsked() {
        String row = "dataflow,A:DF(1.0),I,HND,ODA,_T,USD,2020-01-01/P2Y,1.5,6,E\n";
        DataFile two = DataFile.of("two.csv", (HEADING + "\n" + row).getBytes(StandardCharsets.UTF_8));
        ReadOptions of2021 = ReadOptions.builder()
                .observations(ObservationFilter.builder().firstYear(2021).build())
                .build();

        assertThat(read(two, ReadOptions.STANDARD, new java.util.ArrayList<>())).hasSize(1);
        assertThat(read(two, of2021, new java.util.ArrayList<>())).isEmpty();
    }

    @Test
    void keepsAndReportsRepeats() throws IOException {
        String row = "dataflow,A:DF(1.0),I,HND,ODA,_T,USD,2020,1.5,6,E\n";
        DataFile twice = DataFile.of("twice.csv", (HEADING + "\n" + row + row).getBytes(StandardCharsets.UTF_8));
        try (SdmxObservationReader reader = SdmxObservationReader.open(
                twice, ReadOptions.builder().reportsRepeats(true).build())) {
            assertThat(reader.stream().count()).isEqualTo(2);
            assertThat(reader.problems())
                    .anyMatch(problem -> problem.code() == TableProblem.REPEATED_ROW
                            && problem.location().line().orElse(0) == 3);
        }
    }

    @Test
    void stopsWhenItIsCancelled() {
        StringBuilder rows = new StringBuilder(HEADING).append('\n');
        rows.append("dataflow,A:DF(1.0),I,HND,ODA,_T,USD,2020,1.5,6,E\n".repeat(50_000));
        DataFile large = DataFile.of("large.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        try (SdmxObservationReader reader = SdmxObservationReader.open(
                large, ReadOptions.builder().isCancelled(() -> true).build())) {
            assertThat(reader.stream().count()).isLessThan(50_000);
            assertThat(reader.problems())
                    .anyMatch(problem -> problem.code().id().equals("cancelled"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesWhatTheModelRefuses() throws IOException {
        DataFile file = DataFile.of(
                "long.csv",
                (HEADING + "\ndataflow,A:DF(1.0),I,HND,ODA,_T,USD,2020,1.5,6," + "E".repeat(1000)
                                + "\ndataflow,A:DF(1.0),I,HND,ODA,_T,USD,2021,1.5,6,E\n")
                        .getBytes(StandardCharsets.UTF_8));
        try (SdmxObservationReader reader = SdmxObservationReader.open(file, ReadOptions.STANDARD)) {
            assertThat(reader.stream()).map(one -> one.says().period()).containsExactly(TimePeriod.year(2021));
            assertThat(reader.problems())
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(InputProblem.INVALID_VALUE);
                        assertThat(problem.location().line()).hasValue(2);
                        assertThat(problem.reason()).isPresent();
                    });
            assertThat(reader.report().of("observations")).isEqualTo(new ReadReport.Count(2, 1, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"ODA,3", "sdmx:DF:ODA._T.USD,2", "sdmx:DF:ODA.F.USD,1", "GDP,0"})
    void givesTheIndicatorByItsCodeOrByItsWholeId(String indicator, int count) {
        ReadOptions options = ReadOptions.builder()
                .observations(
                        ObservationFilter.builder().addIndicators(indicator).build())
                .build();

        assertThat(read(FILE, options, new java.util.ArrayList<>())).hasSize(count);
    }

    @Test
    void isOfTheDayOnWhichTheMessageWasPreparedElseAsItsReaderStates() throws IOException {
        DataFile prepared = DataFile.of(
                "data.xml",
                ("<m:GenericData xmlns:m='http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message'><m:Header><m:Prepared>"
                                + "2026-01-31</m:Prepared></m:Header></m:GenericData>")
                        .getBytes(StandardCharsets.UTF_8));
        ReadOptions options = ReadOptions.builder().vintage("2025").build();
        try (SdmxObservationReader stated = SdmxObservationReader.open(prepared, options);
                SdmxObservationReader other = SdmxObservationReader.open(FILE, options)) {
            assertThat(stated.release()).contains("2026-01-31");
            assertThat(other.release()).contains("2025");
        }
    }

    @Test
    void isFoundByContent() throws IOException {
        assertThat(Formats.installed().detect(FILE).map(Format::id)).contains("sdmx-csv");
    }

    @Test
    void recognisesTheSamplesAndNothingElse() throws IOException {
        for (String form : List.of("csv", "json", "ml")) {
            String folder = "statistics/data/sdmx/"
                    + (form.equals("csv") ? "csv_v2" : form + (form.equals("ml") ? "_30" : "_v1"));
            for (var file : Shared.in(folder, form.equals("ml") ? ".xml" : "." + form)) {
                Optional<String> found =
                        Formats.installed().detect(DataFile.of(file)).map(Format::id);
                boolean isStructure = String.valueOf(file.getFileName()).contains("DSD");
                assertThat(found)
                        .as(file.toString())
                        .isEqualTo(isStructure ? Optional.empty() : Optional.of("sdmx-" + form));
            }
        }
        for (var file : Shared.in("statistics/data/wb_api", "")) {
            if (java.nio.file.Files.isRegularFile(file)) {
                assertThat(new SdmxJsonFormat().recognises(org.cauce.io.FileSample.of(DataFile.of(file))))
                        .isFalse();
                assertThat(new SdmxCsvFormat().recognises(org.cauce.io.FileSample.of(DataFile.of(file))))
                        .isFalse();
            }
        }
    }
}
