package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesThePathAloneToStandardOutput() {
        Path page = folder.resolve("usa-mex.html");
        Run run = Run.of("align", "USA", "MEX", "--in", "SLV,GTM,HND", "-o", page.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(page + "\n");
        assertThat(run.err()).containsPattern("\\d+ figures, \\d+ notes, \\d+ facts");
        assertThat(page).content(StandardCharsets.UTF_8).contains("United States × Mexico");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "align USA USA --in HND                        | expected two",
                "align USA MEX --in HND,MEX                    | expected neither of the donors",
                "align USA MEX                                 | --in",
                "align USA MEX --in HND --years 2024:2019      | expected two years, the first one first",
                "align USA MEX --in HND --years 2019           | expected two years, the first one first",
                "align USA MEX --in HND --data nowhere         | There is no file or folder nowhere",
                "align USA MEX --in HND --table people         | hand-overs",
                "align USA MEX --in HND -o ''                  | -o needs a file",
                "align USA MEX --in HND --table paths -o a.htm | leave one of them out",
            })
    void refusesWhatItCannotCompare(String arguments, String message) {
        Run run = Run.of(arguments.replace("''", "").split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void printsARowForEachCellOfTheMap() {
        assertThat(Run.lines("align", "USA", "MEX", "--in", "SLV,HND", "--table", "overlap", "--format", "csv"))
                .contains(
                        "energy,HND,priority-alone,,,false,,,priority:hnd-energy-costs,,initiative:mesoamerica-project,MEX:no-dac-reporter")
                .first()
                .asString()
                .startsWith("sector,country,state,one,other,many,links");
    }

    @Test
    void printsTheMoneyOfACellIfThereAreFiles() {
        String[] wanted = {
            "align",
            "USA",
            "ESP",
            "--in",
            "HND",
            "--table",
            "overlap",
            "--data",
            "src/test/resources/org/cauce/examples/align"
        };
        assertThat(Run.of(wanted).out()).contains("money.one", "money.manySmall");
        assertThat(Run.lines(Stream.concat(Stream.of(wanted), Stream.of("--format", "csv"))
                        .toArray(String[]::new)))
                .anyMatch(line -> line.startsWith("governance,HND,") && line.contains(",2021,2000000,"));
    }

    @Test
    void countsOnlyInitiativesAtWorkInTheYearsAskedFor() {
        assertThat(Run.lines(
                        "align",
                        "USA",
                        "MEX",
                        "--in",
                        "HND",
                        "--years",
                        "1990:1995",
                        "--table",
                        "overlap",
                        "--format",
                        "csv"))
                .noneMatch(line -> line.contains("initiative:sembrando-vida-abroad"));
    }

    @Test
    void printsARowForEachCellAndYear() {
        assertThat(Run.lines(
                        "align",
                        "USA",
                        "MEX",
                        "--in",
                        "HND",
                        "--years",
                        "2002:2021",
                        "--table",
                        "overlap-years",
                        "--format",
                        "csv"))
                .anyMatch(line -> line.startsWith(
                        "small-farmers-and-crops,HND,2002,one-alone,initiative:opportunity-alliance,,false,,,"))
                .anyMatch(line -> line.startsWith("small-farmers-and-crops,HND,2021,other-alone,")
                        || line.startsWith("small-farmers-and-crops,HND,2021,both,"));
    }

    @Test
    void saysWithEachTableWhatIsNotSeen() {
        Run table = Run.of("align", "USA", "MEX", "--in", "HND", "--table", "promises");
        Run csv = Run.of("align", "USA", "MEX", "--in", "HND", "--table", "promises", "--format", "csv");
        assertThat(table.out()).contains("Not seen: Mexico does not report to the OECD");
        assertThat(csv.out()).contains("MEX:no-dac-reporter").doesNotContain("Not seen");
        assertThat(csv.err()).contains("Not seen: Mexico does not report to the OECD");
        assertThat(Run.lines("align", "JPN", "MEX", "--in", "HND", "--table", "not-seen", "--format", "csv"))
                .anyMatch(line -> line.startsWith("JPN,no-initiative"))
                .anyMatch(line -> line.startsWith("MEX,no-dac-reporter"));
    }

    @ParameterizedTest
    @CsvSource({"overlap-years", "paths", "hand-overs", "promises", "priorities", "not-seen"})
    void printsTheOtherTables(String table) {
        assertThat(Run.lines("align", "USA", "MEX", "--in", "SLV,GTM,HND", "--table", table, "--format", "ndjson"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\""));
    }
}
