package org.cauce.io.undesa;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of the tables of the migrant stock, those of numbers aside. */
enum StockColumn implements ColumnName {
    DESTINATION(
            "Destination",
            "Major area, region, country or area of destination",
            "Region, development group, country or area of destination",
            "Major area, region, country or area"),
    CODE("Code", "Location code of destination"),
    ORIGIN("Region, development group, country or area of origin"),
    ORIGIN_CODE("Location code of origin"),
    YEAR("Year"),
    TOTAL("Total");

    private final ImmutableList<String> names;

    StockColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == DESTINATION;
    }
}
