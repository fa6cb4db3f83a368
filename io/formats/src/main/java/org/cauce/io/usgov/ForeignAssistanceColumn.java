package org.cauce.io.usgov;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/**
 * The columns of ForeignAssistance.gov: those of the country file and, further down, of the complete file. The releases
 * write them in words, in snake case, and in a mixture. What is no part of a flow, such as the day of a transaction
 * ({@code 30SEP2020}), readers give as text.
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
    ACTIVITY_NAME(false, "Activity Name"),
    INCOME_GROUP_ID(false, "Income Group ID"),
    AGENCY_ID(false, "Managing Agency ID"),
    AGENCY_NAME(false, "Managing Agency Name"),
    BUREAU_ID(false, "Managing Sub-agency or Bureau ID"),
    BUREAU(false, "Managing Sub-agency or Bureau Acronym"),
    BUREAU_NAME(false, "Managing Sub-agency or Bureau Name"),
    PARTNER_CATEGORY_ID(false, "Implementing Partner Category ID"),
    PARTNER_CATEGORY(false, "Implementing Partner Category Name"),
    PARTNER_SUBCATEGORY_ID(false, "Implementing Partner Sub-category ID"),
    PARTNER_SUBCATEGORY(false, "Implementing Partner Sub-category Name"),
    PARTNER_ID(false, "Implementing Partner ID"),
    PARTNER(false, "Implementing Partner Name"),
    INTERNATIONAL_CATEGORY(false, "International Category ID"),
    INTERNATIONAL_CATEGORY_NAME(false, "International Category Name"),
    SECTOR_NAME(false, "International Sector Name"),
    PURPOSE_NAME(false, "International Purpose Name"),
    US_CATEGORY_NAME(false, "US Category Name"),
    US_SECTOR(false, "US Sector ID"),
    US_SECTOR_NAME(false, "US Sector Name"),
    ACCOUNT_ID(false, "Funding Account ID", "Funding Acount ID"),
    ACCOUNT_NAME(false, "Funding Account Name"),
    FUNDING_AGENCY_ID(false, "Funding Agency ID"),
    FUNDING_AGENCY_NAME(false, "Funding Agency Name"),
    FUNDING_AGENCY(false, "Funding Agency Acronym"),
    OBJECTIVE_NAME(false, "Foreign Assistance Objective Name"),
    AID_TYPE_GROUP_NAME(false, "Aid Type Group Name"),
    SUBMISSION_ID(false, "Submission ID"),
    ACTIVITY_DESCRIPTION(false, "Activity Description"),
    PROJECT_NUMBER(false, "Activity Project Number"),
    ACTIVITY_START(false, "Activity Start Date"),
    ACTIVITY_END(false, "Activity End Date"),
    TRANSACTION_DATE(false, "Transaction Date"),
    AID_TYPE(false, "aid_type_id"),
    AID_TYPE_NAME(false, "aid_type_name"),
    ACTIVITY_BUDGET(false, "activity_budget_amount"),
    SUBMISSION_ACTIVITY_ID(false, "submission_activity_id");

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
