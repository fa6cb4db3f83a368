package org.cauce.io.oecd.crs;

import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableFlowReader;
import org.cauce.io.internal.table.TableLog;

/** A text of the CRS whose heading was found. */
final class CrsTable extends TableFlowReader implements CrsFlowReader {
    private final CrsActivities activities;

    private CrsTable(Rows rows, Columns<CrsColumn> columns, CrsCells cells, CrsCodes codes, TableLog log) {
        super(rows, new CrsLayout(cells, codes, rows), columns.heading(), log);
        this.activities = new CrsActivities(cells, codes);
    }

    static CrsTable of(Rows rows, Columns<CrsColumn> columns, TableLog log) {
        CrsCells cells = new CrsCells(columns, log);
        return new CrsTable(rows, columns, cells, new CrsCodes(cells), log);
    }

    @Override
    public CrsActivity activity() {
        if (row().size() == 0) {
            throw new IllegalStateException("No row was read; go to a flow first");
        }
        return activities.read(row());
    }
}
