package org.cauce.io.transparency;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Transparency International, Corruption Perceptions Index: see {@link CpiReader}. */
public final class CpiFormat implements Format {
    /** Creates the format. */
    public CpiFormat() {}

    @Override
    public String id() {
        return "transparency-cpi-csv";
    }

    @Override
    public String title() {
        return "Transparency International, Corruption Perceptions Index";
    }

    @Override
    public String documentation() {
        return "One observation for each score. Scores until 2011, from 0 to 10, and since 2012, from 0 to 100, are two"
                + " indicators and cannot be compared. In tables with columns of years, 0.0 is no score, and scores"
                + " since 2012 are tenths, which are multiplied by ten.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.matches("countryyearcpi(?:pre2012)?") || heading.startsWith("country199519961997");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return CpiReader.open(file, options);
    }
}
