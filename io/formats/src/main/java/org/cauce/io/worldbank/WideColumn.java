package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns before the years, in downloads, in bulk and in exports of DataBank. */
enum WideColumn implements ColumnName {
    COUNTRY_NAME("Country Name"),
    COUNTRY_CODE("Country Code"),
    INDICATOR_NAME("Indicator Name", "Series Name"),
    INDICATOR_CODE("Indicator Code", "Series Code");

    private final ImmutableList<String> names;

    WideColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == COUNTRY_CODE || this == INDICATOR_CODE;
    }
}
