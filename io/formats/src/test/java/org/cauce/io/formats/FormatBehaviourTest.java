package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.TableProblem;
import org.cauce.io.contract.FormatSample;
import org.cauce.io.contract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every reader of ours behaves, whatever its format, beyond what every {@code Format} must do. */
final class FormatBehaviourTest {
    static Stream<FormatSample> texts() {
        return Samples.texts();
    }

    static Stream<FormatSample> tables() {
        return Samples.tables();
    }

    /** Tables with one row of headings, whose columns may stand in any order; those of SDMX tell roles by it. */
    static Stream<FormatSample> headed() {
        return tables().filter(sample -> !sample.format().id().matches("usbp-monthly|sdmx-csv"));
    }

    @ParameterizedTest
    @MethodSource("headed")
    void findsColumnsWhereverTheyStand(FormatSample sample) throws IOException {
        assertThat(sample.read(Table.of(sample).reversed().text(), ReadOptions.STANDARD)
                        .says())
                .hasSameSizeAs(sample.read().says())
                .containsAll(sample.read().says());
    }

    @ParameterizedTest
    @MethodSource("headed")
    void findsColumnsHoweverTheirNamesAreSpelled(FormatSample sample) throws IOException {
        Table table = Table.of(sample);
        List<String> names = table.rows().get(table.heading()).stream()
                .map(name -> " " + name.toUpperCase(Locale.ROOT).replace(' ', '_') + " ")
                .toList();
        // both YEAR and Year; names of areas, which are no columns
        if (!sample.format().id().matches("oecd-dac|undesa-migrant-stock")) {
            assertThat(sample.read(table.with(table.heading(), names).text(), ReadOptions.STANDARD)
                            .says())
                    .isEqualTo(sample.read().says());
        }
    }

    @ParameterizedTest
    @MethodSource("headed")
    void tellsAColumnThatItDoesNotKnow(FormatSample sample) throws IOException {
        Reading reading = sample.read(Table.of(sample).withColumn("#zz", "zz").text(), ReadOptions.STANDARD)
                .addsUp();

        assertThat(reading.says()).isEqualTo(sample.read().says());
        if (!sample.format().id().equals("hxl")) { // any tag is known
            assertThat(reading.codes()).contains(TableProblem.UNKNOWN_COLUMNS);
        }
    }

    @ParameterizedTest
    @MethodSource("headed")
    void refusesARowOfMoreCellsThanTheHeading(FormatSample sample) throws IOException {
        Table table = Table.of(sample);
        int wide = table.heading() + 1;
        List<String> cells = new ArrayList<>(table.rows().get(wide));
        int width = Math.max(cells.size(), table.rows().get(table.heading()).size());
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add("zz");
        Reading whole = sample.read();
        Reading reading = sample.read(table.with(wide, cells).text(), ReadOptions.STANDARD)
                .addsUp();

        if (!sample.format().id().equals("hxl")) { // what has no tag is not of its table
            assertThat(reading.codes()).contains(TableProblem.SURPLUS_CELLS);
            assertThat(reading.count()).isLessThan(whole.count());
        }
    }

    @ParameterizedTest
    @MethodSource("headed")
    void namesAllColumnsThatAreMissing(FormatSample sample) throws IOException {
        Table table = Table.of(sample);
        List<String> names = table.rows().get(table.heading());
        for (int i = 0; i < names.size(); i++) {
            List<String> without = new ArrayList<>(names);
            without.set(i, "zz");
            Reading reading = sample.read(table.with(table.heading(), without).text(), ReadOptions.STANDARD)
                    .addsUp();
            if (reading.count() == 0) {
                assertThat(reading.problems())
                        .as("without %s", names.get(i))
                        .filteredOn(Problem::isError)
                        .hasSize(1)
                        .allMatch(problem -> problem.expected().isPresent());
            }
        }
        List<String> none = names.stream().map(name -> "zz").toList();
        assertThat(sample.read(table.with(table.heading(), none).text(), ReadOptions.STANDARD)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("headed")
    void readsUtf16LikeUtf8(FormatSample sample) throws IOException {
        byte[] wide = ("\uFEFF" + sample.text().replace("\uFEFF", "")).getBytes(UTF_16LE);

        assertThat(sample.read(wide).says()).isEqualTo(sample.read().says());
        assertThat(Formats.installed().detect(DataFile.of("wide", wide)))
                .map(Format::id)
                .contains(sample.format().id());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void unpacksGzip(FormatSample sample) throws IOException {
        byte[] packed = Samples.gzipped(sample);

        assertThat(Formats.installed().detect(DataFile.of("packed", packed)))
                .map(Format::id)
                .contains(sample.format().id());
        assertThat(sample.read(packed).says()).isEqualTo(sample.read().says());
        for (int length = 2; length < packed.length; length++) {
            assertThat(sample.read(Arrays.copyOf(packed, length)).addsUp().problems())
                    .anyMatch(Problem::isError);
        }
    }
}
