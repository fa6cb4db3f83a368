package org.cauce.io.undp;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Time series of all indices of the Human Development Report: see {@link HdrReader}. */
public final class HdrFormat implements Format {
    /** Creates the format. */
    public HdrFormat() {}

    @Override
    public String id() {
        return "undp-hdr-csv";
    }

    @Override
    public String title() {
        return "UNDP, Human Development Report, time series of all indices";
    }

    @Override
    public String documentation() {
        return "One observation for each filled cell of an indicator and year. Regions and groups of countries are"
                + " aggregates. The population is read in persons. Figures of different reports cannot be compared.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.matches("iso3country.*hdi(?:rank)?(?:19|20)[0-9]{2}.*");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return HdrReader.open(file, options);
    }
}
