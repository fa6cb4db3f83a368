package org.cauce.io.usgov;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** The nationwide encounters: see {@link EncountersReader}. */
public final class EncountersFormat implements Format {
    /** Creates the format. */
    public EncountersFormat() {}

    @Override
    public String id() {
        return "cbp-encounters";
    }

    @Override
    public String title() {
        return "U.S. Customs and Border Protection, nationwide encounters";
    }

    @Override
    public String documentation() {
        return "One observation a row: encounters of one citizenship in one month, by region, state or area,"
                + " demographic group and legal title. Encounters are no people. Fiscal years last from October to"
                + " September; calendar years at both ends of the file are not whole.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.contains("fiscalyear") && heading.contains("citizenship") && heading.contains("encountercount");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return EncountersReader.open(file, options);
    }
}
