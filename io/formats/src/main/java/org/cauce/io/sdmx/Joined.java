package org.cauce.io.sdmx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes series of flat data: consecutive rows of one data set and key. */
final class Joined {
    private final Rows rows;
    private @Nullable Row next;
    private @Nullable Row first;
    private @Nullable SdmxSeries series;

    Joined(Rows rows) {
        this.rows = rows;
    }

    @Nullable
    SdmxSeries nextSeries() throws IOException {
        Row row = next == null ? rows.next() : next;
        next = row;
        first = row;
        series = row == null ? null : new SdmxSeries(row.dataSet, row.key, row.attributes, row.point.line());
        return series;
    }

    @Nullable
    SdmxObservation nextObservation() throws IOException {
        Row row = next == null ? rows.next() : next;
        next = row;
        if (row == null || first == null || series == null || !row.isLike(first)) {
            return null;
        }
        next = null;
        return new SdmxObservation(series, row.point);
    }

    /** Gives rows until there are none. */
    interface Rows {
        @Nullable
        Row next() throws IOException;
    }

    /** An observation with the key of its series, and what attributes hold for all that key. */
    record Row(SdmxDataSet dataSet, SdmxKey key, SdmxAttributes attributes, SdmxPoint point) {
        boolean isLike(Row other) {
            boolean isSameSet = dataSet.equals(other.dataSet);
            return isSameSet && key.equals(other.key) && attributes.equals(other.attributes);
        }
    }
}
