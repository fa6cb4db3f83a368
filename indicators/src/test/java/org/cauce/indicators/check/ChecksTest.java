package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.check.Verdict.AGREES;
import static org.cauce.indicators.check.Verdict.AGREES_WITHIN_ROUNDING;
import static org.cauce.indicators.check.Verdict.DISAGREES;
import static org.cauce.indicators.check.Verdict.IMPLIED_ONLY;
import static org.cauce.indicators.check.Verdict.NOT_RECOMPUTABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.quantity.Unit;
import org.cauce.model.review.Check;
import org.cauce.model.review.Function;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static Recompute sum() {
        return Recompute.of(Function.SUM, Unit.COUNT)
                .input("part", "14", Unit.COUNT)
                .input("part", "8", Unit.COUNT)
                .expecting("22", Unit.COUNT)
                .printing("22 projects");
    }

    @Test
    void recomputesAllChecksInTheOrderOfTheCatalogue() {
        Check none = Check.builder().function(Function.SUM).unit(Unit.COUNT).build();
        Catalogue catalogue = sum().catalogue()
                .plus(parts -> parts.addChecks(Statement.of("a-second", none)))
                .build();
        List<Recomputation> all = Checks.all(catalogue);
        assertThat(all).extracting(recomputation -> recomputation.check().id()).containsExactly("check", "a-second");
        assertThat(all).extracting(Recomputation::verdict).containsExactly(AGREES, NOT_RECOMPUTABLE);
        assertThat(Checks.all(TestCatalogue.with().build())).isEmpty();
    }

    @Test
    void countsEveryVerdict() {
        List<Recomputation> all = List.of(
                sum().now(), sum().now(), sum().expecting("9", Unit.COUNT).now());
        assertThat(Checks.counts(all))
                .containsExactly(
                        Map.entry(AGREES, 2),
                        Map.entry(AGREES_WITHIN_ROUNDING, 0),
                        Map.entry(DISAGREES, 0),
                        Map.entry(IMPLIED_ONLY, 0),
                        Map.entry(NOT_RECOMPUTABLE, 1));
    }

    @Test
    void keepsWhatWasUsedAndWhatIsPrinted() {
        Recomputation projects = sum().now();
        assertThat(projects.check()).hasToString("check:check");
        assertThat(projects.function()).isEqualTo(Function.SUM);
        assertThat(projects.printed()).hasValue("22 projects");
        assertThat(projects.expected()).hasSize(1);
        assertThat(projects.reason()).isEmpty();
        assertThat(projects.claim()).isEmpty();
        assertThat(projects.inputs())
                .extracting(input -> input.record() + " " + input.role() + " " + input.printed() + " "
                        + input.group().orElse("-") + " "
                        + input.value().map(Object::toString).orElse("?"))
                .containsExactly("observation:input-1 part 14 - 14 count", "observation:input-2 part 8 - 8 count");
    }

    @Test
    void saysWhyNothingCanBeRecomputed() {
        Recomputation words = Recompute.of(Function.SUM, Unit.COUNT)
                .words("part", "many")
                .record("part", TestCatalogue.ref("initiative:programme"), Optional.of("colour"))
                .now();
        assertThat(words.verdict()).isEqualTo(NOT_RECOMPUTABLE);
        assertThat(words.reason()).hasValue("no value for part");
        assertThat(words.formula()).isEqualTo("? + ?");
        assertThat(words.inputs()).extracting(UsedInput::value).containsOnly(Optional.empty());
    }

    @Test
    void isReadBackFromJson() throws IOException {
        ObjectMapper json = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());
        Recomputation written = sum().now();
        assertThat(json.readValue(json.writeValueAsString(written), Recomputation.class))
                .isEqualTo(written);
    }
}
