package org.cauce.io.usgov;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** The files of ForeignAssistance.gov: see {@link ForeignAssistanceReader}. */
public final class ForeignAssistanceFormat implements Format {
    /** Creates the format. */
    public ForeignAssistanceFormat() {}

    @Override
    public String id() {
        return "foreignassistance-gov";
    }

    @Override
    public String title() {
        return "ForeignAssistance.gov, assistance of the United States";
    }

    @Override
    public String documentation() {
        return "One flow a row, in dollars, by country or region, fiscal year (October to September) and transaction"
                + " type. Types are steps of the same money and never added up. Military assistance is included. The"
                + " base year of constant dollars is not in the file: state it.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.contains("countrycode")
                && heading.contains("transactiontypeid")
                && heading.contains("fiscalyear")
                && (heading.contains("currentamount") || heading.contains("currentdollaramount"));
    }

    @Override
    public FlowReader open(DataFile file, ReadOptions options) throws IOException {
        return ForeignAssistanceReader.open(file, options);
    }
}
