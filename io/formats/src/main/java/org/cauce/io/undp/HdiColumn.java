package org.cauce.io.undp;

import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns before the years in tables of the Human Development Index. */
enum HdiColumn implements ColumnName {
    CODE("iso3"),
    COUNTRY("Country"),
    GROUP("hdicode"),
    REGION("region"),
    RANK("HDI Rank");

    private final List<String> names;

    HdiColumn(String name) {
        this.names = List.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == COUNTRY;
    }
}
