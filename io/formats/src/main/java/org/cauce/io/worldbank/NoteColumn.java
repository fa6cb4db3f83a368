package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of tables of footnotes: of economies, of years, of both. */
enum NoteColumn implements ColumnName {
    SERIES("SeriesCode"),
    COUNTRY("CountryCode"),
    YEAR("Year"),
    TEXT("DESCRIPTION");

    private final ImmutableList<String> names;

    NoteColumn(String name) {
        this.names = ImmutableList.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == SERIES || this == TEXT;
    }
}
