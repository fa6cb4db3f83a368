package org.cauce.io.rates;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;

/** Deflators of donors and countries: see {@link DeflatorReader}. */
public final class DeflatorFormat implements Format {
    /** Creates the format. */
    public DeflatorFormat() {}

    @Override
    public String id() {
        return "deflators-csv";
    }

    @Override
    public String title() {
        return "Deflators of donors and countries";
    }

    @Override
    public String documentation() {
        return "One observation a row. An index of 100, a ratio of 1 to divide by, and a multiplier, its inverse, are"
                + " different indicators, each with its base year; where the file does not say that, the caller does.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return DeflatorReader.recognises(sample);
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return DeflatorReader.open(file, options);
    }
}
