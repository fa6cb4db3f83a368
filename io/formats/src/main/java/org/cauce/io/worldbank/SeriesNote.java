package org.cauce.io.worldbank;

import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.model.place.Area;
import org.immutables.value.Value;

/** A footnote to a series of the World Bank: to all its values, to those of an economy, of a year, or to one value. */
@Value.Immutable
public abstract class SeriesNote implements WithSeriesNote {
    SeriesNote() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the code of the series, such as {@code SP.POP.TOTL}} */
    public abstract String series();

    /** {@return the economy; empty if it holds for all} */
    public abstract Optional<Area> area();

    /** {@return the calendar year; empty if it holds for all} */
    public abstract OptionalInt year();

    /** {@return the words} */
    public abstract String text();

    /** Builds notes; {@code series} and {@code text} must be set. */
    public static final class Builder extends ImmutableSeriesNote.Builder {
        Builder() {}
    }
}
