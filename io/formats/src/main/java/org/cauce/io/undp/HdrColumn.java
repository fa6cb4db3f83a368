package org.cauce.io.undp;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns before the indicators in the time series of the Human Development Report. */
enum HdrColumn implements ColumnName {
    CODE("iso3"),
    COUNTRY("country"),
    GROUP("hdicode"),
    REGION("region");

    private final ImmutableList<String> names;

    HdrColumn(String name) {
        this.names = ImmutableList.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == CODE;
    }
}
