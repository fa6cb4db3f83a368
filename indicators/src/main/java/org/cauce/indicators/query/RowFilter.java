package org.cauce.indicators.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which rows in memory are wanted. */
final class RowFilter {
    private final List<int[]> codes = new ArrayList<>();
    private final List<boolean[]> wanted = new ArrayList<>();
    private final int[] years;
    private final int firstYear;
    private final int lastYear;
    private final boolean asksYears;

    private RowFilter(FlowQuery query, int[] years) {
        this.years = years;
        this.asksYears = query.asksYears();
        this.firstYear = query.where().firstYear().orElse(1);
        this.lastYear = query.where().lastYear().orElse(Integer.MAX_VALUE);
    }

    static RowFilter of(FlowQuery query, Map<Dimension, Column> columns, int[] years) {
        RowFilter filter = new RowFilter(query, years);
        query.members()
                .asMap()
                .forEach((dimension, members) -> filter.keep(Objects.requireNonNull(columns.get(dimension)), members));
        return filter;
    }

    private void keep(Column column, Collection<String> members) {
        boolean[] kept = new boolean[column.members().length];
        for (int code = 0; code < kept.length; code++) {
            kept[code] = members.contains(column.members()[code]);
        }
        codes.add(column.codes());
        wanted.add(kept);
    }

    boolean wants(int row) {
        if (asksYears && (years[row] < firstYear || years[row] > lastYear)) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i)[codes.get(i)[row]]) {
                return false;
            }
        }
        return true;
    }
}
