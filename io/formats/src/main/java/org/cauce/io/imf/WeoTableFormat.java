package org.cauce.io.imf;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;

/** Tables of the World Economic Outlook between tabs: see {@link WeoTableReader}. */
public final class WeoTableFormat implements Format {
    /** Creates the format. */
    public WeoTableFormat() {}

    @Override
    public String id() {
        return "imf-weo-table";
    }

    @Override
    public String title() {
        return "IMF, World Economic Outlook, table between tabs (.xls by name)";
    }

    @Override
    public String documentation() {
        return "One observation for each value of a country, subject and year. Billions and millions are read in plain"
                + " units; n/a and -- are no value; values after the last actual year have the status E.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().orElse("");
        return heading.contains("WEO Subject Code\t") && heading.contains("\tUnits\t");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WeoTableReader.open(file, options);
    }
}
