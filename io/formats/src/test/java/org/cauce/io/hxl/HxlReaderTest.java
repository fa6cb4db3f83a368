package org.cauce.io.hxl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // the ends of lines are part of what is tested
final class HxlReaderTest {
    private static final String WORLD_BANK = "Country Name,Country ISO3,Year,Indicator Name,Indicator Code,Value\n"
            + "#country+name,#country+code,#date+year,#indicator+name,#indicator+code,#indicator+value+num\n";

    private static DataFile file(String text) {
        return DataFile.of("hxl.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<HxlRow> rows(DataFile file) throws IOException {
        List<HxlRow> rows = new ArrayList<>();
        try (RecordReader<HxlRow> reader = HxlReader.open(file, ReadOptions.STANDARD)) {
            reader.iterator().forEachRemaining(rows::add);
            assertThat(reader.problems()).isEmpty();
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "#country+code,#country+code",
        "' #Country +Code ',#country+code",
        "#indicator+value+num,#indicator+num+value",
        "#sector/en,#sector+en"
    })
    void readsATagInAnyCaseAndOrder(String cell, String text) {
        assertThat(HxlTag.find(cell)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @CsvSource({"country", "#", "#1", "#country+", "'#country code!'"})
    void takesNothingElseForATag(String cell) {
        assertThat(HxlTag.find(cell)).isEmpty();
    }

    @Test
    void givesWhatStandsUnderATagWithAttributes() throws IOException {
        HxlRow row = rows(file("a,b,c\n,#targeted+f,#targeted+m\n1,2,3\n")).get(0);

        assertThat(row.first("#targeted+m")).contains("3");
        assertThat(row.first("#targeted")).contains("2");
        assertThat(row.cells()).hasSize(2);
    }

    @Test
    void readsObservationsWhereTheTagsTellThem() throws IOException {
        List<Observation> all = new ArrayList<>();
        try (ObservationReader reader = HxlReader.openObservations(
                file(WORLD_BANK + "Honduras,HND,2021,Population,SP.POP.TOTL,10278345\nKosovo,XKX,2021,Population,"
                        + "SP.POP.TOTL,\nWorld,WLD,2021,Population,SP.POP.TOTL,1.5\n"),
                ReadOptions.STANDARD)) {
            reader.iterator().forEachRemaining((Statement<Observation> one) -> all.add(one.says()));

            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("blank-values").kept()).isEqualTo(1);
            assertThat(reader.indicators()).hasSize(1);
        }
        assertThat(all)
                .extracting(one -> one.indicator() + " " + one.subject().kind() + " " + one.period())
                .containsExactly("indicator:hxl-sp-pop-totl country 2021", "indicator:hxl-sp-pop-totl grouping 2021");
    }

    @ParameterizedTest
    @CsvSource({
        "'x,QQQ,2021,n,C,1',UNKNOWN_AREA",
        "'x,HND,21,n,C,1',INVALID_PERIOD",
        "'x,HND,2021,n,,1',BLANK_CELL",
        "'x,HND,2021,n,C,one',INVALID_NUMBER"
    })
    void tellsWhatItCannotRead(String row, TableProblem code) throws IOException {
        try (ObservationReader reader =
                HxlReader.openObservations(file(WORLD_BANK + row + "\n"), ReadOptions.STANDARD)) {
            assertThat(reader.iterator()).isExhausted();
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hxl-sample-01.csv,4",
        "input-date.csv,8",
        "input-merge.csv,3",
        "input-simple.csv,8",
        "input-status.csv,8",
        "input-valid.csv,4"
    })
    void readsEveryRowOfTheRealFiles(String name, int rows) throws IOException {
        DataFile file = DataFile.of(Shared.path("statistics/data/hxl/" + name));

        assertThat(rows(file)).hasSize(rows);
        assertThat(FileSample.of(file)).matches(new HxlFormat()::recognises);
    }

    @Test
    void takesNoHeadingOfMarkdownForTags() throws IOException {
        DataFile file =
                DataFile.of("README.md", "# cauce\n\nReads what is published.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(new HxlFormat().recognises(FileSample.of(file))).isFalse();
    }

    @Test
    void saysThatAFileHasNoTags() throws IOException {
        DataFile file = DataFile.of(Shared.path("statistics/data/hxl/wide-tagging-test.csv"));

        try (RecordReader<HxlRow> reader = HxlReader.open(file, ReadOptions.STANDARD)) {
            assertThat(reader.iterator()).isExhausted();
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(TableProblem.NO_HEADING);
        }
    }

    @Test
    void namesTheTagsThatObservationsNeed() throws IOException {
        try (ObservationReader reader =
                HxlReader.openObservations(file("#country,#sector\nx,y\n"), ReadOptions.STANDARD)) {
            assertThat(reader.iterator()).isExhausted();
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(TableProblem.MISSING_COLUMNS);
        }
    }
}
