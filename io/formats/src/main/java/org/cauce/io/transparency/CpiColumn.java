package org.cauce.io.transparency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of tables of the index, years aside. */
enum CpiColumn implements ColumnName {
    COUNTRY("country"),
    YEAR("year"),
    SCORE("cpi"),
    SCORE_BEFORE_2012("cpi_pre2012");

    private final ImmutableList<String> names;

    CpiColumn(String name) {
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
