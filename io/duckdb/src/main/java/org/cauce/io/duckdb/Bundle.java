package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowColumns;

/**
 * Dimensions whose members mostly come together, such as a recipient and its region: their combinations are numbered
 * while flows are loaded, so that a row is a few numbers.
 *
 * @param dimensions the dimensions
 */
record Bundle(ImmutableList<Dimension> dimensions) {
    /** All dimensions, each in one bundle; first those in which flows must be alike. */
    static final ImmutableList<Bundle> ALL = ImmutableList.of(
            new Bundle(Dimension.KINDS.asList()),
            of(Dimension.PROVIDER),
            of(Dimension.PROVIDER_AGENCY),
            of(Dimension.RECIPIENT, Dimension.REGION),
            of(Dimension.SECTOR, Dimension.PURPOSE, Dimension.CATEGORY, Dimension.BROAD_SECTOR),
            of(Dimension.CHANNEL),
            of(Dimension.AID_TYPE),
            of(Dimension.FINANCE_TYPE),
            of(Dimension.FLOW_TYPE),
            of(Dimension.INITIATIVE),
            of(Dimension.YEAR, Dimension.FISCAL_YEAR));

    private static Bundle of(Dimension... dimensions) {
        return new Bundle(ImmutableList.copyOf(dimensions));
    }

    static String column(Dimension dimension) {
        return FlowColumns.of(dimension);
    }

    static String table(int bundle) {
        return "bundle" + bundle;
    }

    String columns(String afterEach) {
        return dimensions.stream().map(one -> column(one) + afterEach).collect(Collectors.joining(", "));
    }

    static String eachTable(String before, String after) {
        return IntStream.range(0, ALL.size())
                .mapToObj(i -> before + table(i) + after)
                .collect(Collectors.joining());
    }
}
