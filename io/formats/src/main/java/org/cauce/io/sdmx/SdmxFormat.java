package org.cauce.io.sdmx;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;

/** What the formats of SDMX share; those of a publisher, which are special cases, are asked before them. */
abstract class SdmxFormat implements Format {
    private static final int LAST = 900;

    @Override
    public int rank() {
        return LAST;
    }

    @Override
    public SdmxObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return SdmxObservationReader.open(file, options);
    }
}
