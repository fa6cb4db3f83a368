package org.cauce.io.usgov;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;

/** The monthly tables of the Border Patrol: see {@link BorderPatrolReader}. */
public final class BorderPatrolFormat implements Format {
    /** Creates the format. */
    public BorderPatrolFormat() {}

    @Override
    public String id() {
        return "usbp-monthly";
    }

    @Override
    public String title() {
        return "U.S. Border Patrol, apprehensions by month";
    }

    @Override
    public String documentation() {
        return "Apprehensions, in 2020 encounters, of one fiscal year (October to September) by sector and month. Totals"
                + " are compared with their parts and not given.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return sample.text().startsWith("United States Border Patrol")
                && sample.lines().stream().anyMatch(line -> line.startsWith("SECTOR|October|"));
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return BorderPatrolReader.open(file, options);
    }
}
