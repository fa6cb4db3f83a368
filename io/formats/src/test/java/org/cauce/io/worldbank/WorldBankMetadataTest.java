package org.cauce.io.worldbank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorldBankMetadataTest {
    private static final String BULK = "statistics/data/wdi_bulk/";
    private static final String COUNTRIES = "Metadata_Country_API_NY.GDP.PCAP.CD_DS2_en_csv_v2_33610.csv";
    private static final String SERIES = "Metadata_Indicator_API_NY.GDP.PCAP.CD_DS2_en_csv_v2_33610.csv";

    private static DataFile real(String name) {
        return DataFile.of(Shared.path(BULK + name));
    }

    private static DataFile file(String text) {
        return DataFile.of("wdi.csv", text.getBytes(UTF_8));
    }

    private static List<Economy> economies(DataFile file) throws IOException {
        try (RecordReader<Statement<Economy>> reader = WorldBankMetadata.economies(file, ReadOptions.STANDARD)) {
            List<Economy> all = reader.stream().map(Statement::says).toList();
            assertThat(reader.problems()).isEmpty();
            return all;
        }
    }

    private static List<String> codes(List<Economy> economies, Predicate<Economy> which) {
        return economies.stream()
                .filter(which)
                .map(economy -> economy.area().code().value())
                .toList();
    }

    private static Economy of(List<Economy> economies, String code) {
        return economies.stream()
                .filter(economy -> economy.area().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WDICountry.csv", COUNTRIES})
    void tellsGroupsFromCountriesAsTheRegionDoes(String name) throws IOException {
        List<Economy> economies = economies(real(name));

        assertThat(economies).hasSize(264);
        assertThat(codes(
                        economies,
                        one -> one.regionName().isPresent() != one.area().isCountry()))
                .as("of two countries, and yet of a region: the Channel Islands")
                .containsExactly("CHI");
        assertThat(codes(
                        economies,
                        one -> one.region().isPresent() != one.regionName().isPresent()))
                .isEmpty();
        assertThat(of(economies, "HND").incomeGroup().map(Area::name)).contains("Lower middle income");
    }

    @Test
    void takesNaForNamibia() throws IOException {
        Economy namibia = of(economies(real("WDICountry.csv")), "NAM");

        assertThat(namibia.facts()).containsEntry(EconomyFact.ALPHA2, "NA").containsEntry(EconomyFact.WB2, "NA");
        assertThat(namibia.fullName()).contains("Republic of Namibia");
    }

    @Test
    void keepsTheNameOfARegionThatItDoesNotKnow() throws IOException {
        DataFile file = file("Country Code,Region,IncomeGroup,SpecialNotes,TableName,\nHND,Atlantis,,,Honduras,\n");
        try (RecordReader<Statement<Economy>> reader = WorldBankMetadata.economies(file, ReadOptions.STANDARD)) {
            Economy honduras = reader.iterator().next().says();

            assertThat(honduras.regionName()).contains("Atlantis");
            assertThat(honduras.region()).isEmpty();
            assertThat(reader.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(TableProblem.UNKNOWN_TABLE_CODE);
                assertThat(problem.found()).contains("Atlantis");
            });
        }
    }

    @Test
    void describesASeriesUnderTheIdThatItsNumbersHave() throws IOException {
        try (RecordReader<Statement<SeriesDescription>> reader =
                WorldBankMetadata.descriptions(real(SERIES), ReadOptions.STANDARD)) {
            SeriesDescription gdp = reader.iterator().next().says();

            assertThat(gdp.code()).isEqualTo("NY.GDP.PCAP.CD");
            assertThat(gdp.indicator().unit()).hasToString("USD-per-person");
            assertThat(gdp.definition())
                    .hasValueSatisfying(text -> assertThat(text).startsWith("Gross domestic product"));
            assertThat(gdp.source()).hasValueSatisfying(text -> assertThat(text).contains(";\nStaff estimates"));
            assertThat(reader.iterator()).isExhausted();
        }
    }

    @ParameterizedTest
    @CsvSource({"WDIcountry-series.csv, 7939, true, false", "WDIseries-time.csv, 143, false, true"})
    void readsEveryFootnoteOfTheRealFiles(String name, int notes, boolean hasArea, boolean hasYear) throws IOException {
        try (RecordReader<Statement<SeriesNote>> reader = WorldBankMetadata.notes(real(name), ReadOptions.STANDARD)) {
            List<SeriesNote> all = reader.stream().map(Statement::says).toList();

            assertThat(reader.problems()).isEmpty();
            assertThat(all).hasSize(notes).allSatisfy(note -> {
                assertThat(note.area().isPresent()).isEqualTo(hasArea);
                assertThat(note.year().isPresent()).isEqualTo(hasYear);
            });
        }
    }

    @Test
    void putsFootnotesToTheNumbersThatTheyBelongTo() throws IOException {
        SeriesNotes notes = notes("""
                CountryCode,SeriesCode,Year,DESCRIPTION
                HND,SP.POP.TOTL,YR2001,Census of July.
                GTM,SP.POP.TOTL,YR2001,Another census.
                """);
        List<Statement<Observation>> numbers = numbers(file("""
                Country Name,Country Code,Indicator Name,Indicator Code,2001,2002
                Honduras,HND,"Population, total",SP.POP.TOTL,6000000,6100000
                """));

        Statement<Observation> noted = notes.addedTo(numbers.get(0));
        assertThat(noted.says().footnotes()).containsExactly("Census of July.");
        assertThat(noted.citations()).hasSize(2).endsWith(note(notes, numbers.get(0)));
        assertThat(notes.addedTo(numbers.get(1))).isEqualTo(numbers.get(1));
    }

    private static Citation note(SeriesNotes notes, Statement<Observation> to) {
        return notes.to(to.says()).get(0).citation().orElseThrow();
    }

    @Test
    void putsFootnotesOfASeriesToAllEconomies() throws IOException {
        SeriesNotes notes = notes("SeriesCode,Year,DESCRIPTION\nSP.POP.TOTL,YR2001,Around 2001.\n");
        Observation number = numbers(file("""
                Country Name,Country Code,Indicator Name,Indicator Code,2001
                Honduras,HND,"Population, total",SP.POP.TOTL,6000000
                """)).get(0).says();

        assertThat(notes.to(number)).extracting(note -> note.says().text()).containsExactly("Around 2001.");
        assertThat(notes.to(number)).extracting(note -> note.says().area()).containsExactly(Optional.empty());
        assertThat(notes.to(number)).extracting(note -> note.says().year()).containsExactly(OptionalInt.of(2001));
    }

    @Test
    void putsRealFootnotesToRealNumbers() throws IOException {
        try (RecordReader<Statement<SeriesNote>> reader =
                WorldBankMetadata.notes(real("WDIcountry-series.csv"), ReadOptions.STANDARD)) {
            SeriesNotes notes = SeriesNotes.of(reader);
            List<Statement<Observation>> noted = numbers(real("API_HND_DS2_es_csv_v2_21843.csv")).stream()
                    .map(notes::addedTo)
                    .filter(number -> !number.says().footnotes().isEmpty())
                    .toList();

            assertThat(noted).anySatisfy(number -> {
                assertThat(number.says().indicator().id()).isEqualTo("wdi-it-cel-sets-p2");
                assertThat(number.says().footnotes().get(0)).contains("HONDUTEL");
            });
        }
    }

    private static SeriesNotes notes(String text) throws IOException {
        try (RecordReader<Statement<SeriesNote>> reader = WorldBankMetadata.notes(file(text), ReadOptions.STANDARD)) {
            SeriesNotes notes = SeriesNotes.of(reader);
            assertThat(reader.problems()).isEmpty();
            return notes;
        }
    }

    private static List<Statement<Observation>> numbers(DataFile file) throws IOException {
        try (ObservationReader reader = WorldBankReader.open(file, ReadOptions.STANDARD)) {
            return reader.stream().toList();
        }
    }

    @Test
    void refusesANoteToNoSeriesAndOneOfNoYear() throws IOException {
        DataFile file = file("SeriesCode,Year,DESCRIPTION\n,YR2001,a\nSP.POP.TOTL,2001,b\nSP.POP.TOTL,YR2001,\n");
        try (RecordReader<Statement<SeriesNote>> reader = WorldBankMetadata.notes(file, ReadOptions.STANDARD)) {
            assertThat(reader.iterator()).isExhausted();
            assertThat(reader.problems())
                    .extracting(problem -> problem.code())
                    .containsExactly(
                            TableProblem.UNKNOWN_TABLE_CODE, TableProblem.INVALID_PERIOD, TableProblem.BLANK_CELL);
            assertThat(reader.report().of("rows").refused()).isEqualTo(3);
        }
    }
}
