package org.cauce.io.transparency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns by which the heading of a sheet of the index is known. */
enum CpiSheetColumn implements ColumnName {
    CODE("ISO3");

    private final ImmutableList<String> names;

    CpiSheetColumn(String name) {
        this.names = ImmutableList.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return true;
    }
}
