package org.cauce.io.imf;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Extracts of the World Economic Outlook with one number a row: see {@link WeoExtractReader}. */
public final class WeoExtractFormat implements Format {
    /** Creates the format. */
    public WeoExtractFormat() {}

    @Override
    public String id() {
        return "imf-weo-extract-csv";
    }

    @Override
    public String title() {
        return "International Monetary Fund, World Economic Outlook, one number a row with unit and scale";
    }

    @Override
    public String documentation() {
        return "One observation a row, in plain units: billions and millions are multiplied out. What the file calls an"
                + " estimate has the status E.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return Columns.begin(WeoExtractColumn.class, sample);
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WeoExtractReader.open(file, options);
    }
}
