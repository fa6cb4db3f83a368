package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
    private final StringWriter err = new StringWriter();

    private int run(String reason, String... args) {
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
        return Cauce.run(new Cauce(), refusing, new PrintWriter(err, true), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "check", "facts --format csv", "initiatives --format json", "--help"})
    void failsIfTheResultsCannotBeWritten(String call) {
        assertThat(run("No space left on device", call.split(" "))).isEqualTo(1);
        assertThat(err.toString()).contains("Cannot write the results to standard output: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "check --format csv"})
    void isQuietIfTheReaderHasReadEnough(String call) {
        assertThat(run("Broken pipe", call.split(" "))).isZero();
        assertThat(err.toString()).doesNotContain("Cannot write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts --kind flwo", "fcts"})
    void keepsTheStatusOfWrongUsage(String call) {
        assertThat(run("No space left on device", call.split(" "))).isEqualTo(2);
    }
}
