package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.sheet.Sheets;

/** The workbook of the Worldwide Governance Indicators: see {@link WgiReader}. */
public final class WgiFormat implements Format {
    /** Creates the format. */
    public WgiFormat() {}

    @Override
    public String id() {
        return "worldbank-wgi";
    }

    @Override
    public String title() {
        return "World Bank, Worldwide Governance Indicators, workbook";
    }

    @Override
    public String documentation() {
        return "One observation for each number of a country and year: estimate, standard error, number of sources,"
                + " percentile rank and its bounds are indicators of their own, such as WGI:CC.PER.RNK. #N/A is no"
                + " value. Each release estimates all years anew.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return WgiReader.areDimensions(Sheets.in(sample));
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WgiReader.open(file, options);
    }
}
