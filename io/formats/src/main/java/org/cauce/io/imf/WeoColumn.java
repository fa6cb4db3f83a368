package org.cauce.io.imf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of a table of the World Economic Outlook, years aside. */
enum WeoColumn implements ColumnName {
    COUNTRY_CODE("WEO Country Code"),
    ISO("ISO", "WEO Country Group Code"),
    SUBJECT("WEO Subject Code"),
    COUNTRY("Country", "Country Group Name"),
    NAME("Subject Descriptor"),
    SUBJECT_NOTES("Subject Notes"),
    SERIES_NOTES("Country/Series-specific Notes", "Series-specific Notes"),
    UNITS("Units"),
    SCALE("Scale"),
    ESTIMATES("Estimates Start After");

    private final ImmutableList<String> names;

    WeoColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == ISO || this == SUBJECT || this == UNITS;
    }
}
