package org.cauce.io.unodc;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of a table of homicides. */
enum HomicideColumn implements ColumnName {
    AREA("Country or Area"),
    YEAR("Year"),
    COUNT("Count"),
    RATE("Rate"),
    SOURCE("Source"),
    SOURCE_TYPE("Source Type");

    private final ImmutableList<String> names;

    HomicideColumn(String name) {
        this.names = ImmutableList.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this != SOURCE && this != SOURCE_TYPE;
    }
}
