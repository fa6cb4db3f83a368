package org.cauce.io.oecd.crs;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** The bulk text of the CRS: see {@link CrsReader}. */
public final class CrsFormat implements Format {
    /** Creates the format. */
    public CrsFormat() {}

    @Override
    public String id() {
        return "oecd-crs-text";
    }

    @Override
    public String title() {
        return "OECD, Creditor Reporting System, bulk text";
    }

    @Override
    public String documentation() {
        return "One row an activity, report and year; one flow for each amount that is not blank, in plain dollars where"
                + " the file has millions. Bilateral (1, 3, 7, 8) and multilateral money (2, 4) are never added up. The"
                + " base year of constant prices is not in the file: state it.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return !heading.startsWith("insertinto")
                && heading.contains("donorcode")
                && heading.contains("recipientcode")
                && heading.contains("usdcommitment")
                && heading.contains("usddisbursement");
    }

    @Override
    public FlowReader open(DataFile file, ReadOptions options) throws IOException {
        return CrsReader.open(file, options);
    }
}
