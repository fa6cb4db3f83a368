package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of a table of series that are no {@linkplain SeriesFact facts}. */
enum DescriptionColumn implements ColumnName {
    CODE("Series Code", "INDICATOR_CODE"),
    NAME("Indicator Name", "INDICATOR_NAME"),
    DEFINITION("Long definition", "SOURCE_NOTE"),
    SOURCE("Source", "SOURCE_ORGANIZATION");

    private final ImmutableList<String> names;

    DescriptionColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == CODE || this == NAME || this == DEFINITION;
    }
}
