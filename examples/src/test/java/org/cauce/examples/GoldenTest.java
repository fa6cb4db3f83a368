package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The output of every program, compared with the files in {@code src/test/resources/org/cauce/examples/golden}.
 *
 * <p>{@code mvn test -pl examples -am -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcauce.golden.write=true} writes the files anew; look at the difference before you commit it.
 */
class GoldenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts-flows-hnd.txt               | facts --kind flow --country HND",
                "facts-hnd.ndjson                  | facts --country HND --format ndjson",
                "facts-cpi-slv.json                | facts --indicator corruption-perceptions-index --country SLV --format json",
                "facts-carsi.csv                   | facts --initiative carsi --format csv",
                "check.txt                         | check",
                "check.ndjson                      | check --format ndjson",
                "check-contradictions.ndjson       | check --contradictions --format ndjson",
                "initiatives.txt                   | initiatives",
                "initiatives-slv.ndjson            | initiatives --country SLV --format ndjson",
                "initiatives-chain.txt             | initiatives --chain puebla-panama-plan",
                "initiatives-suspended.txt         | initiatives --chain us-strategy-for-engagement",
                "framework.txt                     | framework",
                "framework-sembrando.txt           | framework sembrando-oportunidades",
                "framework-sembrando.ndjson        | framework sembrando-oportunidades --format ndjson",
                "framework-trilateral.txt          | framework trilateral-working-group",
                "donors.txt                        | donors HND --year 2021 --from flows/dac2a.csv",
                "donors.json                       | donors HND --year 2021 --from flows/dac2a.csv --format json",
                "similar.txt                       | similar USA ESP --year 2021 --from flows/dac2a.csv",
                "similar.ndjson                    | similar USA ESP --year 2021 --from flows/dac2a.csv --format ndjson",
                "flows-ask.txt                     | flows ask flows/dac2a.csv --by provider,region --years 2021",
                "align-overlap-years.txt           | align USA MEX --in HND --table overlap-years",
                "align-not-seen.ndjson             | align USA MEX --in HND --table not-seen --format ndjson",
                "recommend.txt                     | recommend",
                "recommend.json                    | recommend --format json",
                "donors-es.txt                     | donors HND --year 2021 --from flows/dac2a.csv --lang es",
                "similar-es.txt                    | similar USA ESP --year 2021 --from flows/dac2a.csv --lang es",
                "flows-ask-es.txt                  | flows ask flows/dac2a.csv --by provider,region --years 2021 --lang es",
                "align-promises-es.txt             | align USA MEX --in HND --table promises --lang es",
                "facts-events-es.txt               | facts --kind event --country HND --lang es",
                "paper-es.txt                      | paper --lang es",
                "data-es.txt                       | data flows --lang es",
                "facts-es.txt                      | facts --kind flow --country HND --lang es",
                "check-es.txt                      | check --lang es",
                "initiatives-suspended-es.txt      | initiatives --chain us-strategy-for-engagement --lang es",
                "recommend-es.txt                  | recommend --lang es",
                "framework-sembrando-es.txt        | framework sembrando-oportunidades --lang es",
            })
    void printsWhatTheFileSays(String file, String arguments) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        Golden.check(file, run.out());
    }

    static Stream<String> commands() {
        return Stream.of(
                "facts",
                "check",
                "initiatives",
                "framework",
                "recommend",
                "align",
                "donors",
                "similar",
                "flows ask",
                "store load",
                "store info",
                "store export");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpsAsTheFileSays(String command) {
        Golden.check(
                "help-" + command.replace(' ', '-') + ".txt",
                Run.of((command + " --help").split(" ")).out());
    }

    @Test
    void helpsInSpanishAsTheFileSays() {
        Golden.check(
                "help-briefing-es.txt",
                Run.of("briefing", "--lang", "es", "--help").out());
    }
}
