package org.cauce.io.oecd.crs;

import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableFlowReader;
import org.cauce.io.internal.table.TableLog;

/** A text of the CRS whose heading was found. */
final class CrsTable extends TableFlowReader implements CrsFlowReader {
    private final CrsActivities activities;

    private final CrsLayout layout;

    private CrsTable(Rows rows, Columns<CrsColumn> columns, CrsLayout layout, CrsActivities activities, TableLog log) {
        super(rows, layout, columns.heading(), log);
        this.layout = layout;
        this.activities = activities;
    }

    static CrsTable of(Rows rows, Columns<CrsColumn> columns, TableLog log) {
        CrsCells cells = new CrsCells(columns, log);
        CrsCodes codes = new CrsCodes(cells);
        CrsLayout layout = new CrsLayout(cells, codes, rows);
        return new CrsTable(rows, columns, layout, new CrsActivities(cells, codes), log);
    }

    @Override
    public CrsActivity activity() {
        if (!layout.hasBegun() || row().size() == 0) {
            throw new IllegalStateException("The reader stands at no row; go to a flow first");
        }
        return activities.read(row());
    }
}
