package org.cauce.io.unodc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

final class HomicideReaderTest {
    @Test
    void givesCountAndRateOfARowWithWhoCounted() throws IOException {
        String text =
                "Country or Area,Year,Count,Rate,Source,Source Type\nHonduras,2010,6239,82.1,National police,CJ\n";
        List<Observation> numbers;
        try (ObservationReader reader =
                HomicideReader.open(DataFile.of("unodc.csv", text.getBytes(UTF_8)), ReadOptions.STANDARD)) {
            numbers = reader.stream().map(Statement::says).toList();
        }

        assertThat(numbers)
                .extracting(one -> one.indicator().id() + " "
                        + one.quantity().flatMap(Quantity::number).orElseThrow() + " "
                        + one.quantity().orElseThrow().unit())
                .containsExactly("unodc-homicides 6239 count", "unodc-homicide-rate 82.1 per-100000-people");
        assertThat(numbers)
                .allSatisfy(one -> assertThat(one.footnotes()).containsExactly("Source: National police, CJ"));
    }

    @Test
    void refusesOnlyTheStatesOfMexicoInTheRealFile() throws IOException {
        DataFile file = DataFile.of(Shared.path("statistics/data/misc/UNhomicides.csv"));
        try (ObservationReader reader = HomicideReader.open(file, ReadOptions.STANDARD)) {
            assertThat(reader.stream()).hasSize(2 * 106);
            assertThat(reader.report().of("rows").seen()).isEqualTo(118);
            assertThat(reader.problems()).hasSize(12).allSatisfy((Problem problem) -> {
                assertThat(problem.code()).isEqualTo(TableProblem.UNKNOWN_AREA);
                assertThat(problem.found()).contains("BC, Son, Chih, Sin, Dur, Nay");
            });
        }
    }
}
