package org.cauce.io.usgov;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** The data behind the Foreign Assistance Dashboard: see {@link DashboardReader}. */
public final class DashboardFormat implements Format {
    /** Creates the format. */
    public DashboardFormat() {}

    @Override
    public String id() {
        return "foreignassistance-dashboard";
    }

    @Override
    public String title() {
        return "Foreign Assistance Dashboard, assistance of the United States by category";
    }

    @Override
    public String documentation() {
        return "One flow a row, in dollars, by operating unit, fiscal year (October to September), category, and whether"
                + " it was obligated or spent. The category Total is the sum of the others: choose one or the other.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.startsWith("fiscalyearoperatingunitcategory")
                && heading.contains("annualsectorspent")
                && heading.contains("aidtype");
    }

    @Override
    public FlowReader open(DataFile file, ReadOptions options) throws IOException {
        return DashboardReader.open(file, options);
    }
}
