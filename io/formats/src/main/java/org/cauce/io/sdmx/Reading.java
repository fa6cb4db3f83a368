package org.cauce.io.sdmx;

import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/** What all forms share while they are read: options, log, and how periods and values are read. */
final class Reading {
    private final SdmxOptions options;
    private final SdmxLog log;
    private final Periods periods = new Periods();

    Reading(SdmxOptions options, SdmxLog log) {
        this.options = options;
        this.log = log;
    }

    SdmxOptions options() {
        return options;
    }

    SdmxLog log() {
        return log;
    }

    /** {@return what the structures say of a structure; null if nothing} */
    @Nullable
    SdmxStructure structure(Optional<StructureRef> ref) {
        return ref.flatMap(options.structures()::structure).orElse(null);
    }

    /** {@return what the structures call the data of a structure; empty if they do not say it} */
    Optional<String> name(Optional<StructureRef> ref) {
        return ref.flatMap(options.structures()::name);
    }

    /** {@return the period; null if there is none, or it cannot be read, which is told} */
    @Nullable
    TimePeriod period(String text, long line) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<TimePeriod> period = periods.read(text);
        if (period.isEmpty()) {
            log.tell(SdmxProblem.UNREADABLE_SDMX_PERIOD, line, options.timeDimension(), problem -> problem.found(text));
        }
        return period.orElse(null);
    }

    /** {@return the value; null if it cannot be one, which is told} */
    @Nullable
    SdmxValue value(String measure, String text, SdmxAction action, long line) {
        SdmxValue.Kind kind = Numerals.kind(text);
        if (kind == SdmxValue.Kind.NUMBER
                && Numerals.isTooLong(text, log.limits().numberLength())) {
            String most = log.limits().numberLength() + " characters, or a larger exponent";
            log.tell(
                    InputProblem.NUMBER_TOO_LONG,
                    line,
                    measure,
                    problem -> problem.found(text).expected(most));
            return null;
        }
        if (kind == SdmxValue.Kind.TEXT && action != SdmxAction.DELETE) {
            log.tell(SdmxProblem.SDMX_VALUE_NOT_A_NUMBER, line, measure, problem -> problem.found(text));
        }
        return new SdmxValue(measure, text, kind);
    }

    /** Says that dimensions were told from attributes by their place. */
    void assumed(SdmxKey key, long line) {
        log.tellOnce(
                "roles " + key.dimensions(),
                SdmxProblem.SDMX_ROLES_ASSUMED,
                line,
                problem -> problem.found(String.join(", ", key.dimensions())));
    }
}
