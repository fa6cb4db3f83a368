package org.cauce.io.worldbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // the ends of lines are part of what is tested
final class WorldBankReaderTest {
    private static final String SPANISH = "\uFEFF\"Data Source\",\"Indicadores del desarrollo mundial\",\n\n"
            + "\"Last Updated Date\",\"2026-04-08\",\n\n"
            + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"1960\",\"1961\",\n";

    private record Result(List<Statement<Observation>> statements, ObservationReader reader) {
        List<String> shown() {
            return statements.stream()
                    .map(Statement::says)
                    .map(one -> one.subject() + " " + one.period() + " "
                            + number(one).toPlainString() + " "
                            + one.quantity().orElseThrow().unit())
                    .toList();
        }

        List<String> problems() {
            return reader.problems().stream()
                    .map(Problem::code)
                    .map(Object::toString)
                    .toList();
        }

        ReadReport.Count count(String kind) {
            return reader.report().counts().getOrDefault(kind, new ReadReport.Count(0, 0, 0));
        }
    }

    private static BigDecimal number(Observation one) {
        return one.quantity().orElseThrow().number().orElseThrow();
    }

    private static Result read(DataFile file, ReadOptions options) throws IOException {
        List<Statement<Observation>> statements = new ArrayList<>();
        try (ObservationReader reader = WorldBankReader.open(file, options)) {
            reader.iterator().forEachRemaining(statements::add);
            return new Result(statements, reader);
        }
    }

    private static Result read(String name, String text) throws IOException {
        return read(DataFile.of(name, text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    private static Map<String, BigDecimal> tidy(String indicator) throws IOException {
        Path path = Shared.path("statistics/data/wdi_tidy/" + indicator + ".csv");
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Statement<Observation> one :
                read(DataFile.of(path), ReadOptions.STANDARD).statements()) {
            numbers.put(one.says().subject() + " " + one.says().period(), number(one.says()));
        }
        return numbers;
    }

    @Test
    void readsALocalisedDownloadWithATrailingComma() throws IOException {
        Result result = read(
                "API.csv",
                SPANISH + "\"Honduras\",\"HND\",\"Inflación (% anual)\",\"FP.CPI.TOTL.ZG\",\"\",\"2.5\",\n"
                        + "\"Zona del euro\",\"EMU\",\"PIB (US$ a precios actuales)\",\"NY.X.CD\",\"7\",\"\",\n");

        assertThat(result.shown()).containsExactly("country:HND 1961 2.5 percent", "grouping:wb-XC 1960 7 USD");
        assertThat(result.reader().problems()).isEmpty();
        assertThat(result.reader().indicators().get(0).says().scope())
                .contains("Indicadores del desarrollo mundial, last updated 2026-04-08");
        assertThat(result.statements().get(0).citations().get(0))
                .extracting(Object::toString)
                .asString()
                .contains("source:file-API.csv", "API.csv:6");
    }

    @Test
    void takesTwoPointsAsMissingAndTheFooterAsNotesInExportsOfDataBank() throws IOException {
        Result result = read(
                "databank.csv",
                "Series Name,Series Code,Country Name,Country Code,1990 [YR1990],1991 [YR1991]\n"
                        + "\"Population, total\",SP.POP.TOTL,Honduras,HND,..,5\n,,,,,\n,,,,,\n,,,,,\n"
                        + "Data from database: World Development Indicators,,,,,\nLast Updated: 07/13/2026,,,,,\n");

        assertThat(result.shown()).containsExactly("country:HND 1991 5 persons");
        assertThat(result.count("notes").kept()).isEqualTo(5);
        assertThat(result.count("rows").seen()).isEqualTo(1);
    }

    @Test
    void takesTheIndicatorFromTheNameOfTheFileAndSaysSo() throws IOException {
        Result result = read("sp.pop.totl.csv", "Country Name,Country Code,Year,Value\r\nHonduras,HND,2020,10\r\n");

        assertThat(result.shown()).containsExactly("country:HND 2020 10 persons");
        assertThat(result.problems()).containsExactly("INDICATOR_FROM_NAME");
    }

    /** One mark of what is missing in all forms of the Bank's tables; nothing else is one. */
    @Test
    void takesTwoPointsAsMissingInLongTablesToo() throws IOException {
        Result result = read(
                "sp.pop.totl.csv",
                "Country Name,Country Code,Year,Value\nHonduras,HND,2019,..\nHonduras,HND,2020,10\n"
                        + "Honduras,HND,2021,\nHonduras,HND,2022,NA\n");

        assertThat(result.shown()).containsExactly("country:HND 2020 10 persons");
        assertThat(result.problems()).containsExactly("INDICATOR_FROM_NAME", "INVALID_NUMBER");
    }

    @Test
    void refusesATableWhoseIndicatorNothingSays() throws IOException {
        Result result = read("data.csv", "Country Name,Country Code,Year,Value\r\nHonduras,HND,2020,10\r\n");

        assertThat(result.statements()).isEmpty();
        assertThat(result.problems()).containsExactly("NO_INDICATOR");
    }

    @Test
    void givesNoUnitWhereNothingSaysIt() throws IOException {
        Result result = read("API.csv", SPANISH + "Honduras,HND,Índice de Gini,SI.POV.GINI,1,,\n");

        assertThat(result.shown()).containsExactly("country:HND 1960 1 unspecified");
    }

    @Test
    void refusesUnknownAreasAndNumbersAndKeepsTheRest() throws IOException {
        Result result = read(
                "API.csv",
                SPANISH + "Nowhere,QQQ,Population,SP.POP.TOTL,1,2,\nHonduras,HND,Population,SP.POP.TOTL,1e,2,\n");

        assertThat(result.shown()).containsExactly("country:HND 1961 2 persons");
        assertThat(result.problems()).containsExactly("UNKNOWN_AREA", "INVALID_NUMBER");
        assertThat(result.count("rows").refused()).isEqualTo(1);
        assertThat(result.count("observations").refused()).isEqualTo(1);
    }

    @Test
    void namesMissingColumnsTogether() throws IOException {
        Result result = read("API.csv", "Country Name,Nation Code,Indicator Name,1960\nHonduras,HND,x,1\n");

        assertThat(result.reader().problems()).extracting(Problem::code).containsExactly(TableProblem.MISSING_COLUMNS);
    }

    @Test
    void givesOnlyWhatIsWanted() throws IOException {
        ObservationFilter filter = ObservationFilter.builder()
                .addSubject(Country.HND.ref())
                .firstYear(1961)
                .build();
        Result result = read(
                DataFile.of(
                        "API.csv",
                        (SPANISH + "Honduras,HND,P,SP.POP.TOTL,1,2,\nGuatemala,GTM,P,SP.POP.TOTL,3,4,\n")
                                .getBytes(StandardCharsets.UTF_8)),
                ReadOptions.builder().observations(filter).build());

        assertThat(result.shown()).containsExactly("country:HND 1961 2 persons");
        assertThat(result.count("passed-over").kept()).isEqualTo(1);
        assertThat(result.count("passed-over-rows").kept()).isEqualTo(1);
    }

    @Test
    void readsEveryRowOfTheRealFiles() throws IOException {
        Path data = Shared.path("statistics/data");
        List<String> wrong = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        int files = 0;
        for (String line : Files.readAllLines(data.resolve("MANIFEST.tsv"))) {
            String[] cells = line.split("\t", -1);
            boolean isWide = cells[0].startsWith("wdi_bulk/API_");
            boolean isLong = cells[0].matches("wdi_tidy/.*\\.csv|wdi_bulk/debt_.*");
            if (isWide || isLong) {
                files++;
                DataFile file = DataFile.of(data.resolve(cells[0]));
                Result result = read(file, ReadOptions.STANDARD);
                result.reader().problems().stream()
                        .filter(problem -> problem.code() == TableProblem.UNKNOWN_AREA)
                        .forEach(problem -> unknown.add(problem.found().orElseThrow()));
                long expected = Long.parseLong(cells[7]) - (isWide ? 5 : 1);
                if (result.count("rows").seen() != expected || !recognised(file, isWide)) {
                    wrong.add(cells[0] + " " + expected + " " + result.reader().report() + result.problems());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unknown).as("codes that stand for no area of today").isEqualTo(Set.of());
        assertThat(files).isEqualTo(32);
    }

    private static boolean recognised(DataFile file, boolean isWide) throws IOException {
        FileSample sample = FileSample.of(file);
        return new WorldBankWideFormat().recognises(sample) == isWide
                && new WorldBankLongFormat().recognises(sample) != isWide;
    }

    @Test
    void aidForEachPersonIsAidDividedByPopulation() throws IOException {
        Map<String, BigDecimal> aid = tidy("dt.oda.odat.cd");
        Map<String, BigDecimal> people = tidy("sp.pop.totl");
        Map<String, BigDecimal> each = tidy("dt.oda.odat.pc.zs");

        assertThat(each.get("country:HND 2023")).isCloseTo(new BigDecimal("51.7401889"), within("0.00000005"));
        List<String> differing = Stream.of(each)
                .flatMap(all -> all.entrySet().stream())
                .filter(one -> people.containsKey(one.getKey()))
                .filter(one -> aid.getOrDefault(one.getKey(), BigDecimal.ZERO)
                                .divide(people.get(one.getKey()), MathContext.DECIMAL64)
                                .subtract(one.getValue())
                                .abs()
                                .compareTo(one.getValue().abs().multiply(new BigDecimal("1e-12")))
                        > 0)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(differing).isEmpty();
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String offset) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(offset));
    }

    @Test
    void whatTheDonorsGaveHondurasIsTheTotal() throws IOException {
        Path path = Shared.path("statistics/data/wdi_bulk/API_HND_DS2_es_csv_v2_21843.csv");
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        int donors = 0;
        ReadOptions options = ReadOptions.builder()
                .observations(ObservationFilter.builder()
                        .firstYear(2023)
                        .lastYear(2023)
                        .build())
                .build();
        for (Statement<Observation> one : read(DataFile.of(path), options).statements()) {
            String id = one.says().indicator().id();
            if (id.equals("wdi-dc-dac-totl-cd")) {
                total = number(one.says());
                assertThat(one.says().quantity().orElseThrow().unit()).isEqualTo(Unit.USD);
            } else if (id.startsWith("wdi-dc-dac-")) {
                donors++;
                sum = sum.add(number(one.says()));
            }
        }
        assertThat(donors).isEqualTo(24);
        assertThat(total).isCloseTo(new BigDecimal("355152461.90"), within("0.01"));
        assertThat(sum).isCloseTo(total, within("0.1"));
    }
}
