package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The period of what has a date that is not stated or not known: {@code XXXX}, the year of EDTF with no digit
 * specified.
 */
public record Undated() implements TimePeriod {
    static final String TEXT = "XXXX";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Undated fromJson(String text) {
        return PeriodParser.parse(text, Undated.class);
    }

    @Override
    public Precision precision() {
        return Precision.UNDATED;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> last() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return TEXT;
    }
}
