package org.cauce.io.internal.iati;

import java.io.IOException;
import java.util.function.Consumer;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.internal.xml.Budget;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The reading of one file: where it is, how its version writes, what it may ask for, and who hears of problems. */
public final class Reading implements Budget {
    private static final int QUOTED = 100;

    private final @Nullable XmlCursor cursor;
    private final ReadLimits limits;
    private final boolean isFirst;
    private final Codes codes;
    private final Consumer<Problem> problems;
    private int values;

    /**
     * Begins a reading.
     *
     * @param cursor the file
     * @param limits what a record may ask for
     * @param isFirst whether the file is of version 1, or of none
     * @param problems hears of what is wrong
     */
    public Reading(@Nullable XmlCursor cursor, ReadLimits limits, boolean isFirst, Consumer<Problem> problems) {
        this.cursor = cursor;
        this.limits = limits;
        this.isFirst = isFirst;
        this.codes = new Codes(isFirst ? Version1::code : (list, code) -> code);
        this.problems = problems;
    }

    /** {@return what reads again what is written, to know whether a written form still holds} */
    static Reading ofWritten(boolean isFirst) {
        return new Reading(null, ReadLimits.STANDARD, isFirst, problem -> {});
    }

    XmlCursor cursor() {
        if (cursor == null) {
            throw new IllegalStateException("Nothing is read here");
        }
        return cursor;
    }

    ReadLimits limits() {
        return limits;
    }

    boolean isFirst() {
        return isFirst;
    }

    Codes codes() {
        return codes;
    }

    /** Says that a new record begins. */
    void beginRecord() {
        values = 0;
    }

    /**
     * Counts values of the record.
     *
     * @param more how many more there are
     * @throws RecordTooLarge if there are more than the limits allow
     */
    @Override
    public void take(int more) throws RecordTooLarge {
        values += more;
        if (values > limits.valuesPerRecord()) {
            throw new RecordTooLarge();
        }
    }

    /**
     * Says that something in the element under the cursor is wrong.
     *
     * @param code what
     * @param field the attribute or element
     * @param found what was found
     * @param expected what was expected; empty if the code says it
     */
    void report(ProblemCode code, String field, String found, String expected) {
        Location place = cursor().location().withPointer(field);
        Problem.Builder problem = Problem.builder().code(code).location(place).found(quoted(found));
        if (!expected.isEmpty()) {
            problem.expected(expected);
        }
        problems.accept(problem.build());
    }

    /** {@return the beginning of a long text: problems are kept, and there may be thousands} */
    static String quoted(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return text.substring(0, end) + "…";
    }

    /** Says that the record that begins at a place is too large. */
    void reportTooLarge(Location place) {
        problems.accept(Problem.builder()
                .code(IatiProblem.ACTIVITY_TOO_LARGE)
                .location(place)
                .expected(Integer.toString(limits.valuesPerRecord()))
                .build());
    }

    /** Thrown when a record has more values than the limits allow. */
    static final class RecordTooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
