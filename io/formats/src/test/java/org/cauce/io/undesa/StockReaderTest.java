package org.cauce.io.undesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cauce.io.DataFile;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StockReaderTest {
    private static Map<String, BigDecimal> read(DataFile file, ReadOptions options) throws IOException {
        Map<String, BigDecimal> numbers = new HashMap<>();
        try (ObservationReader reader = StockReader.open(file, options)) {
            for (Statement<Observation> statement : reader) {
                Observation says = statement.says();
                numbers.put(
                        says.indicator().id() + " " + says.subject().id()
                                + says.partner()
                                        .map(Ref::id)
                                        .map(id -> " from " + id)
                                        .orElse("") + " " + says.period(),
                        says.quantity().orElseThrow().number().orElseThrow());
            }
            assertThat(reader.problems()).isEmpty();
        }
        return numbers;
    }

    private static DataFile sample(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(Formats.class.getResourceAsStream("samples/undesa-migrant-stock/" + name))) {
            return DataFile.of(name, in.readAllBytes());
        }
    }

    @Test
    void readsStockPopulationAndRatesOfAWorkbookUnderTheirMergedHeadings() throws IOException {
        assertThat(read(sample("stock.xlsx"), ReadOptions.STANDARD))
                .containsEntry("undesa-stock HND 2019", new BigDecimal("38900"))
                .containsEntry("undesa-stock-f HND 2019", new BigDecimal("18100"))
                .containsEntry("undesa-stock m49-900 2015", new BigDecimal("248861296"))
                .hasEntrySatisfying(
                        "undesa-population HND 2019",
                        number -> assertThat(number).isEqualByComparingTo("9746100"))
                .containsEntry("undesa-stock-growth HND 2015/2019", new BigDecimal("0.38"));
    }

    @Test
    void readsOriginsAndThoseThatAreNotKnown() throws IOException {
        assertThat(read(sample("origins.csv"), ReadOptions.STANDARD))
                .containsEntry("undesa-stock USA 2019", new BigDecimal("50661149"))
                .containsEntry("undesa-stock USA from SLV 2019", new BigDecimal("1429155"))
                .containsEntry("undesa-stock USA from undesa-other-south 2019", new BigDecimal("10"))
                .doesNotContainKey("undesa-stock MEX from HND 1990");
    }

    /** As in the revisions of 2020 and 2024: names and years in one heading, the years once for each sex. */
    @Test
    void readsTheYearsOfBothSexesOfMenAndOfWomenUnderOneHeading() throws IOException {
        assertThat(read(sample("origins.xlsx"), ReadOptions.STANDARD))
                .containsEntry("undesa-stock USA from HND 2024", new BigDecimal("9"))
                .containsEntry("undesa-stock-m USA from HND 1990", new BigDecimal("2"))
                .containsEntry("undesa-stock-f USA from HND 2020", new BigDecimal("4"))
                .containsEntry("undesa-stock USA from m49-2003 2024", new BigDecimal("21"))
                .containsEntry("undesa-stock m49-927 from HND 2020", new BigDecimal("1"))
                .doesNotContainKey("undesa-stock m49-927 from HND 1990")
                .hasSize(4 * 9 + 6);
        try (ObservationReader reader = StockReader.open(sample("origins.xlsx"), ReadOptions.STANDARD)) {
            assertThat(reader.stream()).isNotEmpty();
            assertThat(reader.release()).contains("POP/DB/MIG/Stock/Rev.2024");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1990 2020, 2",
        "1990 2020 1990 2020 1990 2020, 6",
        "1990 2020 1990 2020, 0",
        "1990 2020 1990 2020 1990, 0",
        "1990 2020 2020 1990 1990 2020, 0",
        "Total, 0"
    })
    void takesNoYearsThatCouldBeOfAnySex(String years, int columns) {
        List<String> names = List.of(("Index Code " + years).split(" "));

        assertThat(StockCells.ofOrigins(names)).hasSize(columns);
    }

    @Test
    void theWorkbookAndItsConversionsSayTheSameOfHonduras() throws IOException {
        ReadOptions honduras = ReadOptions.STANDARD.withObservations(
                ObservationFilter.builder().addSubject(Country.HND.ref()).build());
        DataFile workbook =
                DataFile.of(Shared.path("statistics/data/un_desa_migrant_stock/UN_MigrantStockTotal_2019.xlsx"));
        Map<String, BigDecimal> tables = read(workbook, honduras);
        for (String file : new String[] {"migrants_annual_rate_of_change", "est_refugee_stock"}) {
            Map<String, BigDecimal> converted =
                    read(DataFile.of(Shared.path("statistics/data/un_desa_migrant_stock/" + file + ".csv")), honduras);
            assertThat(converted).isNotEmpty();
            converted.forEach((key, number) -> assertThat(tables.get(key))
                    .as(key)
                    .usingComparator((one, other) ->
                            one.subtract(other).abs().movePointRight(9).signum() == 0
                                            || one.subtract(other).abs().compareTo(new BigDecimal("0.000001")) < 0
                                    ? 0
                                    : one.compareTo(other))
                    .isEqualTo(number));
        }
    }

    @Test
    void theWorldsRateOfChangeAndThePeopleBornInTheThreeCountriesAreAsPublished() throws IOException {
        DataFile origins = DataFile.of(
                Shared.path("statistics/data/un_desa_migrant_stock/migrants_by_origin_and_destination_total.csv"));
        assertThat(read(origins, ReadOptions.STANDARD))
                .containsEntry("undesa-stock USA from SLV 2019", new BigDecimal("1429155"))
                .containsEntry("undesa-stock USA from GTM 2019", new BigDecimal("1070743"))
                .containsEntry("undesa-stock USA from HND 2019", new BigDecimal("655995"))
                .containsEntry("undesa-stock USA from MEX 2019", new BigDecimal("11489684"))
                .containsEntry("undesa-stock MEX from SLV 1990", new BigDecimal("301106"))
                .containsEntry("undesa-stock MEX from SLV 1995", new BigDecimal("4931"));
        DataFile workbook =
                DataFile.of(Shared.path("statistics/data/un_desa_migrant_stock/UN_MigrantStockTotal_2019.xlsx"));
        assertThat(read(workbook, ReadOptions.STANDARD).get("undesa-stock-growth m49-900 1990/1995"))
                .isBetween(new BigDecimal("1.0571563"), new BigDecimal("1.0571564"));
    }

    @Test
    void totalIsTheSumOfAllOriginsAndOfThoseNotKnown() throws IOException {
        DataFile origins = DataFile.of(
                Shared.path("statistics/data/un_desa_migrant_stock/migrants_by_origin_and_destination_total.csv"));
        Map<String, BigDecimal> numbers = read(
                origins,
                ReadOptions.STANDARD.withObservations(ObservationFilter.builder()
                        .addSubject(Country.USA.ref())
                        .firstYear(2019)
                        .build()));
        BigDecimal sum = numbers.entrySet().stream()
                .filter(entry -> entry.getKey().contains(" from "))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(numbers.get("undesa-stock USA 2019"));
    }
}
