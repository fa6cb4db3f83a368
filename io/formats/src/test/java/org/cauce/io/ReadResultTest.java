package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {
    private static final ReadReport REPORT = new ReadReport(
            ImmutableList.of("a.json", "b.json"),
            ImmutableMap.of("flows", new ReadReport.Count(3, 2, 1), "gaps", new ReadReport.Count(4, 4, 0)));
    private static final Problem INFO = Problem.of(InputProblem.BYTE_ORDER_MARK, Location.of("a.json"));
    private static final Problem ERROR = Problem.of(InputProblem.EMPTY_FILE, Location.of("b.json"));

    @Test
    void givesTheValueBesideProblemsThatAreNoErrors() {
        ReadResult<String> result = ReadResult.of("value", List.of(INFO), REPORT);
        assertThat(result.value()).contains("value");
        assertThat(result.orThrow()).isEqualTo("value");
        assertThat(result.problems()).containsExactly(INFO);
        assertThat(result.map(String::length).value()).contains(5);
    }

    @Test
    void hasNoValueBesideAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadResult.of("value", List.of(INFO, ERROR), REPORT))
                .withMessageContaining("b.json: the file is empty");
        assertThatIllegalArgumentException().isThrownBy(() -> ReadResult.refused(List.of(INFO), REPORT));
        assertThat(ReadResult.<String>refused(List.of(ERROR), REPORT).value()).isEmpty();
        assertThat(ReadResult.<String>refused(List.of(ERROR), REPORT)
                        .map(String::length)
                        .value())
                .isEmpty();
    }

    @Test
    void throwsTheFirstErrorAndTheNumberOfOthers() {
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(
                        () -> ReadResult.refused(List.of(INFO, ERROR), REPORT).orThrow())
                .withMessage("b.json: the file is empty; get it again")
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(INFO, ERROR));
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> ReadResult.refused(List.of(ERROR, ERROR, INFO, ERROR), REPORT)
                        .orThrow())
                .withMessage("b.json: the file is empty; get it again; and 2 more");
        assertThatIllegalArgumentException().isThrownBy(() -> new MalformedInputException(List.of(INFO)));
    }

    @Test
    void reportsCountsByKindAndInAll() {
        assertThat(REPORT.of("flows").refused()).isEqualTo(1);
        assertThat(REPORT.of("claims")).isEqualTo(ReadReport.Count.NONE);
        assertThat(REPORT.total()).isEqualTo(new ReadReport.Count(7, 6, 1));
        assertThat(REPORT).hasToString("7 records in 2 files: 6 kept, 1 refused");
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadReport.Count(3, 2, 0))
                .withMessage("Records do not add up: 3 seen, 2 kept, 0 refused");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadReport.Count(1, 2, -1));
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.STANDARD.withDepth(0))
                .withMessage("A limit is 0: expected 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.STANDARD.withFileBytes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.STANDARD.withProblems(0));
    }
}
