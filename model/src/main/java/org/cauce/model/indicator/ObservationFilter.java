package org.cauce.model.indicator;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * Which observations are wanted. What is empty does not restrict; the rest holds together. Readers take it before they
 * build anything.
 */
@Value.Immutable
public abstract class ObservationFilter implements WithObservationFilter {
    /** All observations. */
    public static final ObservationFilter ALL = builder().build();

    ObservationFilter() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the indicators, by the code that their publisher gives them; empty for all} */
    public abstract ImmutableSet<String> indicators();

    /** {@return what they are about: countries, groupings; each for itself and not for its members; empty for all} */
    public abstract ImmutableSet<Ref> subjects();

    /** {@return the first year, by the year that names the period; empty for any} */
    public abstract OptionalInt firstYear();

    /** {@return the last year, by the year that names the period; empty for any} */
    public abstract OptionalInt lastYear();

    /** {@return whether it lets all observations pass} */
    public boolean isAll() {
        return equals(ALL);
    }

    /**
     * {@return whether an indicator is wanted}
     *
     * @param code the code that its publisher gives it
     */
    public boolean wantsIndicator(String code) {
        return indicators().isEmpty() || indicators().contains(code);
    }

    /**
     * {@return whether a subject is wanted}
     *
     * @param subject the country or grouping
     */
    public boolean wantsSubject(Ref subject) {
        return subjects().isEmpty() || subjects().contains(subject);
    }

    /**
     * {@return whether a year is wanted}
     *
     * @param year the year that names the period
     */
    public boolean wantsYear(int year) {
        return year >= firstYear().orElse(Integer.MIN_VALUE)
                && year <= lastYear().orElse(Integer.MAX_VALUE);
    }

    /**
     * {@return whether a period is wanted, by the year that names it; one that no year names is not, where years are
     * asked for}
     *
     * @param period the period
     */
    public boolean wantsPeriod(TimePeriod period) {
        if (firstYear().isEmpty() && lastYear().isEmpty()) {
            return true;
        }
        OptionalInt year = period.namingYear();
        return year.isPresent() && wantsYear(year.getAsInt());
    }

    @Value.Check
    void check() {
        Require.inOrder(firstYear(), lastYear());
    }

    /** Builds filters; what is not set does not restrict. */
    public static final class Builder extends ImmutableObservationFilter.Builder {
        Builder() {}
    }
}
