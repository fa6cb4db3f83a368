package org.cauce.io.usgov;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of the nationwide encounters: by state, by area of responsibility, or of the southwest border. */
enum EncountersColumn implements ColumnName {
    FISCAL_YEAR(true, "", "Fiscal Year"),
    MONTH_GROUPING(false, "", "Month Grouping"),
    MONTH(true, "", "Month (abbv)"),
    COMPONENT(false, "CBP-COMPONENT", "Component"),
    REGION(false, "CBP-REGION", "Land Border Region"),
    STATE(false, "CBP-STATE", "State"),
    AREA(false, "CBP-AREA", "Area of Responsibility"),
    AREA_CODE(false, "", "AOR (Abbv)"),
    DEMOGRAPHIC(false, "CBP-DEMOGRAPHIC", "Demographic"),
    CITIZENSHIP(true, "", "Citizenship"),
    TITLE(false, "CBP-TITLE", "Title of Authority"),
    TYPE(false, "CBP-ENCOUNTER-TYPE", "Encounter Type"),
    COUNT(true, "", "Encounter Count");

    private final boolean isRequired;
    private final String vocabulary;
    private final ImmutableList<String> names;

    EncountersColumn(boolean isRequired, String vocabulary, String... names) {
        this.isRequired = isRequired;
        this.vocabulary = vocabulary;
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

    /** The vocabulary of the dimension that the column is; blank if it is none. */
    String vocabulary() {
        return vocabulary;
    }
}
