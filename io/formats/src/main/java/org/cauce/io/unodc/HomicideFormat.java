package org.cauce.io.unodc;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Tables of homicides: see {@link HomicideReader}. */
public final class HomicideFormat implements Format {
    /** Creates the format. */
    public HomicideFormat() {}

    @Override
    public String id() {
        return "unodc-homicides-csv";
    }

    @Override
    public String title() {
        return "UNODC, intentional homicides";
    }

    @Override
    public String documentation() {
        return "Two observations a row: how many, and how many for 100,000 people. Who counted is a footnote; figures of"
                + " the police and of hospitals differ.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return Columns.begin(HomicideColumn.class, sample);
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return HomicideReader.open(file, options);
    }
}
