package org.cauce.io.sdmx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the series and observations of a data set are written in SDMX-ML: generic, or as its structure says. */
interface XmlBody {
    /** Reads attributes of the data set in its start tag. */
    void startDataSet(SdmxAttributes.Builder attributes) throws IOException;

    /** Reads the start tag of a series. */
    void startSeries() throws IOException;

    /** Reads a child of a series that is no observation; false if it does not belong there. */
    boolean readInSeries() throws IOException;

    /** {@return the key of the series} */
    SdmxKey seriesKey();

    /** {@return the attributes of the series} */
    SdmxAttributes seriesAttributes();

    /** {@return the observation under the cursor, in its series; null if it cannot be read, which is told} */
    @Nullable
    SdmxPoint point() throws IOException;

    /** {@return the observation under the cursor, with all dimensions; null if it cannot be read, which is told} */
    @Nullable
    Flat flat() throws IOException;

    /** Reads a group. */
    void group(Groups groups) throws IOException;

    /** Reads a child of a data set; false if it does not belong there. */
    boolean readInDataSet(SdmxAttributes.Builder attributes) throws IOException;

    /** An observation with the key of its series. */
    record Flat(SdmxKey key, SdmxPoint point) {}
}
