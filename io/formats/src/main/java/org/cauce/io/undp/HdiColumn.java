package org.cauce.io.undp;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns before the years in tables of the Human Development Index. */
enum HdiColumn implements ColumnName {
    CODE("iso3"),
    COUNTRY("Country"),
    GROUP("hdicode"),
    REGION("region"),
    RANK("HDI Rank"),
    YEAR("year"),
    HDI("hdi");

    private final ImmutableList<String> names;

    HdiColumn(String name) {
        this.names = ImmutableList.of(name);
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
