package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of tables with one number a row. */
enum LongColumn implements ColumnName {
    COUNTRY_NAME(false, "Country Name", "country_value"),
    COUNTRY_CODE(true, "Country Code", "country_iso_code"),
    API_CODE(false, "country_id"),
    INDICATOR_CODE(false, "indicator", "Indicator Code"),
    INDICATOR_NAME(false, "type_of_indicator", "Indicator Name"),
    YEAR(true, "Year", "date"),
    VALUE(true, "Value");

    private final boolean isRequired;
    private final ImmutableList<String> names;

    LongColumn(boolean isRequired, String... names) {
        this.isRequired = isRequired;
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }
}
