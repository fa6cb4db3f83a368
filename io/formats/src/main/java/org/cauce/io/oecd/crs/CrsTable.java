package org.cauce.io.oecd.crs;

import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableFlowReader;
import org.cauce.io.internal.table.TableLog;

/** A text of the CRS whose heading was found. */
final class CrsTable extends TableFlowReader implements CrsFlowReader {
    private final CrsLayout layout;
    private final CrsActivities activities;

    private CrsTable(Rows rows, CrsLayout layout, CrsCells cells, CrsCodes codes) {
        super(rows, layout, cells.heading(), cells.log());
        this.layout = layout;
        this.activities = new CrsActivities(cells, codes);
    }

    static CrsTable of(Rows rows, Columns<CrsColumn> columns, TableLog log) {
        CrsCells cells = new CrsCells(columns, log);
        CrsCodes codes = new CrsCodes(cells);
        return new CrsTable(rows, new CrsLayout(cells, codes, rows), cells, codes);
    }

    @Override
    public CrsActivity activity() {
        if (!layout.hasBegun() || row().size() == 0) {
            throw new IllegalStateException("The reader stands at no row; go to a flow first");
        }
        return activities.read(row());
    }
}
