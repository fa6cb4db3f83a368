package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What the columns of flows are called in files, such as Parquet, that one engine writes and another reads.
 *
 * <p>Each {@link Dimension} is a column of texts, never null; the empty text is what a flow does not say. With
 * {@link #NAMED_YEAR} and {@link #AMOUNT} they are all that a question needs.
 */
public final class FlowColumns {
    /** The year that names the period, calendar or fiscal, a whole number of 32 bits; 0 if none does. */
    public static final String NAMED_YEAR = "named_year";

    /** The amount in plain units of the currency, at most {@code DECIMAL(38, 12)}; never null. */
    public static final String AMOUNT = "amount";

    /**
     * A whole number of 32 bits that stands for the combination of all {@link Dimension#KINDS}, the same in all files
     * of one store. It says nothing new and may be missing: an engine that finds it answers faster.
     */
    public static final String KINDS = "kinds";

    private FlowColumns() {}

    /**
     * {@return the name of the column of a dimension: its text with underscores, such as {@code provider_agency}}
     *
     * @param dimension the dimension
     */
    public static String of(Dimension dimension) {
        return dimension.toString().replace('-', '_');
    }

    /** {@return the names of all columns that must be there: of the dimensions, the year, the amount} */
    public static ImmutableList<String> all() {
        return Streams.concat(Arrays.stream(Dimension.values()).map(FlowColumns::of), Stream.of(NAMED_YEAR, AMOUNT))
                .collect(ImmutableList.toImmutableList());
    }
}
