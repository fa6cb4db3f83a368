package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of a table of economies that are no {@linkplain EconomyFact facts}. */
enum EconomyColumn implements ColumnName {
    CODE("Country Code"),
    NAME("Table Name", "TableName"),
    SHORT_NAME("Short Name"),
    LONG_NAME("Long Name"),
    REGION("Region"),
    INCOME_GROUP("Income Group", "IncomeGroup"),
    NOTES("Special Notes", "SpecialNotes");

    private final ImmutableList<String> names;

    EconomyColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == CODE || this == NAME || this == REGION;
    }
}
