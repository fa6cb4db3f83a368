package org.cauce.io.imf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of extracts of the World Economic Outlook with one number a row. */
enum WeoExtractColumn implements ColumnName {
    VALUE("value"),
    NAME("entity_name"),
    CODE("entity_code"),
    SUBJECT("code_in_source"),
    YEAR("year"),
    KIND("value_type"),
    UNITS("units"),
    SCALE("scale"),
    INDICATOR("indicator_code"),
    VERSION("version");

    private final ImmutableList<String> names;

    WeoExtractColumn(String name) {
        this.names = ImmutableList.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this != INDICATOR && this != VERSION && this != KIND;
    }
}
