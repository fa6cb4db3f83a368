package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What came of running the command, with the line ends of the golden files, whatever those of this system are.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Cauce.run(new Cauce(), new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(status, lines(out), lines(err));
    }

    private static String lines(StringWriter printed) {
        return printed.toString().replace(System.lineSeparator(), "\n");
    }

    /** Runs what must end with status 0, and returns the lines of standard output. */
    static List<String> lines(String... args) {
        Run run = of(args);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out().lines().toList();
    }
}
