package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Location PLACE = Location.builder()
            .file("flows.json")
            .line(120)
            .pointer("/flows/3/says/amount/quantity/number")
            .build();

    @Test
    void tellsPlaceExpectationFindAndCureInOneLine() {
        Problem problem = Problem.builder()
                .code(InputProblem.WRONG_TYPE)
                .location(PLACE)
                .expected("number")
                .found("\"1,5\"")
                .cure("1.5")
                .build();

        assertThat(problem.message())
                .isEqualTo("flows.json:120 /flows/3/says/amount/quantity/number: expected a decimal number,"
                        + " found \"1,5\"; write 1.5");
        assertThat(problem).hasToString("ERROR " + problem.message() + " (wrong_type)");
    }

    @Test
    void cutsLongParametersAndShowsControlCharacters() {
        Problem problem = Problem.builder()
                .code(InputProblem.UNKNOWN_VALUE)
                .location(PLACE.withFile("a\nERROR b.json"))
                .expected("x".repeat(10_000))
                .found("one\ntwo\u0007\u202E")
                .reason("y".repeat(10_000))
                .build();

        assertThat(problem.expected().orElseThrow())
                .hasSize(Problem.LONGEST_PARAMETER)
                .endsWith("x…");
        assertThat(problem.reason().orElseThrow()).hasSize(Problem.LONGEST_REASON);
        assertThat(problem.found()).contains("one\\ntwo\\u0007\\u202E");
        assertThat(problem.message()).startsWith("a\\nERROR b.json:120").doesNotContain("\n");
    }

    @Test
    void takesProblemsOfTheSameContentAsEqual() {
        assertThat(Problem.of(InputProblem.EMPTY_FILE, PLACE)).isEqualTo(Problem.of(InputProblem.EMPTY_FILE, PLACE));
        assertThat(Problem.of(InputProblem.EMPTY_FILE, PLACE))
                .isNotEqualTo(Problem.of(InputProblem.EMPTY_FILE, PLACE.withLine(1)));
    }

    @Test
    void takesTheSeverityOfItsCodeUnlessAnotherIsGiven() {
        Problem error = Problem.of(InputProblem.EMPTY_FILE, PLACE);
        assertThat(error.isError()).isTrue();
        assertThat(error.withSeverity(Severity.WARNING).isError()).isFalse();
    }

    @Test
    void tellsProblemsOfCodesThatAreNotOurs() {
        ProblemCode theirs = new ProblemCode() {
            @Override
            public String id() {
                return "too_hot";
            }

            @Override
            public Severity severity() {
                return Severity.WARNING;
            }

            @Override
            public String template() {
                return "{found} degrees in {record}[; wait for {cure}|; wait]";
            }
        };
        Problem problem = Problem.builder()
                .code(theirs)
                .location(PLACE.withRecord("row 7"))
                .found("45")
                .build();

        assertThat(problem.description()).isEqualTo("45 degrees in row 7; wait");
        assertThat(problem.withCure("the evening").description())
                .isEqualTo("45 degrees in row 7; wait for the evening");
    }

    @Test
    void showsAsMuchOfAPlaceAsIsKnown() {
        assertThat(Location.of("a.xml")).hasToString("a.xml");
        assertThat(Location.of("a.xml").withLine(3)).hasToString("a.xml:3");
        assertThat(Location.of("a.xml").withLine(3).withColumn(14)).hasToString("a.xml:3:14");
        assertThat(Location.of("a.csv").withLine(3).withPointer("usd_disbursement"))
                .hasToString("a.csv:3 usd_disbursement");
        assertThat(Location.of("a.json").withPointer("")).hasToString("a.json");
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a.json").withLine(0))
                .withMessageContaining("counted from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a.json").withLine(1).withColumn(0))
                .withMessageContaining("counted from 1");
    }
}
