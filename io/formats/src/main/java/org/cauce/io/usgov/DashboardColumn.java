package org.cauce.io.usgov;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/** The columns of the data behind the Foreign Assistance Dashboard; its sums over years and the world are not read. */
enum DashboardColumn implements ColumnName {
    FISCAL_YEAR("FiscalYear"),
    OPERATING_UNIT("OperatingUnit"),
    CATEGORY("Category"),
    AMOUNT("AnnualSectorSpent"),
    TYPE("Aidtype"),
    COUNTRY_CODE("iso_alpha3");

    private final ImmutableList<String> names;

    DashboardColumn(String name) {
        this.names = ImmutableList.of(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this != COUNTRY_CODE;
    }
}
