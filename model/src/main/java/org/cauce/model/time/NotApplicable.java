package org.cauce.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The period of what has no date by nature, such as the end of a scale: {@code _Z}, the SDMX code for what does not
 * apply.
 */
public record NotApplicable() implements TimePeriod {
    static final String TEXT = "_Z";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NotApplicable fromJson(String text) {
        return PeriodParser.parse(text, NotApplicable.class);
    }

    @Override
    public Precision precision() {
        return Precision.NOT_APPLICABLE;
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
