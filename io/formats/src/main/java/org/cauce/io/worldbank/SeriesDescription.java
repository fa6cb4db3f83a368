package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.indicator.Indicator;
import org.immutables.value.Value;

/** A series as the World Bank describes it. */
@Value.Immutable
public abstract class SeriesDescription implements WithSeriesDescription {
    SeriesDescription() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the indicator: its code, name and unit, under the id that it has in {@linkplain WorldBankReader files of
     * numbers}, as {@code wdi-sp-pop-totl}}
     */
    public abstract Indicator indicator();

    /** {@return the code, such as {@code SP.POP.TOTL}} */
    public abstract String code();

    /** {@return the definition; empty if there is none} */
    public abstract Optional<String> definition();

    /** {@return who collected it, in words; empty if not stated} */
    public abstract Optional<String> source();

    /** {@return what else is said; what is blank is not there} */
    public abstract ImmutableMap<SeriesFact, String> facts();

    /** Builds descriptions; {@code indicator} and {@code code} must be set. */
    public static final class Builder extends ImmutableSeriesDescription.Builder {
        Builder() {}
    }
}
