package org.cauce.io.sdmx;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of SDMX while it is read, in whatever form: series, and in them observations. */
interface Message extends Closeable {
    SdmxForm form();

    /** {@return what the head says, as far as it was read} */
    default SdmxHeader header() {
        return SdmxHeader.NONE;
    }

    /**
     * {@return the next series; null if there is none}
     *
     * <p>All observations of the one before must have been asked for.
     */
    @Nullable
    SdmxSeries nextSeries() throws IOException;

    /** {@return the next observation of the series; null if it has no more} */
    @Nullable
    SdmxObservation nextObservation() throws IOException;
}
