package org.cauce.io.usgov;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/**
 * The columns of ForeignAssistance.gov: those of the country file and, further down, of the complete file. The releases
 * write them in words, in snake case, and in a mixture.
 */
enum ForeignAssistanceColumn implements ColumnName {
    COUNTRY_CODE(true, "Country Code"),
    COUNTRY_NAME(true, "Country Name"),
    TRANSACTION_TYPE(true, "Transaction Type ID"),
    TRANSACTION_TYPE_NAME(false, "Transaction Type Name"),
    FISCAL_YEAR(true, "Fiscal Year"),
    CURRENT_AMOUNT(true, "current_amount", "Current Dollar Amount"),
    CONSTANT_AMOUNT(false, "constant_amount", "Constant Dollar Amount"),
    REGION(false, "Region ID"),
    REGION_NAME(false, "Region Name"),
    INCOME_GROUP(false, "Income Group Acronym"),
    INCOME_GROUP_NAME(false, "Income Group Name"),
    COUNTRY_ID(false, "Country ID"),
    AGENCY(false, "Managing Agency Acronym"),
    PURPOSE(false, "International Purpose Code"),
    SECTOR(false, "International Sector Code"),
    US_CATEGORY(false, "US Category ID"),
    OBJECTIVE(false, "Foreign Assistance Objective ID"),
    AID_TYPE_GROUP(false, "Aid Type Group ID"),
    ACTIVITY(false, "Activity ID"),
    ACTIVITY_NAME(false, "Activity Name");

    private final boolean isRequired;
    private final ImmutableList<String> names;

    ForeignAssistanceColumn(boolean isRequired, String... names) {
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
