package org.cauce.io.oecd;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/**
 * The columns of the DAC tables in all their dialects: the bulk files and exports of OECD.Stat, the Data Explorer, and
 * what programs make of these. Codes have labels beside them whose names may differ by letter case alone, or not at
 * all. Descriptions, identifiers and labels are no part of a flow: readers give them as text.
 */
enum DacColumn implements ColumnName {
    VALUE(true, "Value", "OBS_VALUE", "ObsValue"),
    TIME(true, "TIME_PERIOD", "TIME", "YEAR", "Year"),
    DONOR(false, "DONOR"),
    DONOR_NAME(false, "Donor"),
    RECIPIENT(false, "RECIPIENT"),
    RECIPIENT_NAME(false, "Recipient"),
    SECTOR(false, "SECTOR"),
    SECTOR_NAME(false, "Sector"),
    PART(false, "PART"),
    PART_NAME(false, "Part"),
    MEASURE(false, "MEASURE", "FLOW", "AIDTYPE"),
    MEASURE_NAME(false, "Measure", "Flow", "Aid type"),
    MODALITY(false, "MODALITY", "AIDTYPE"),
    MODALITY_NAME(false, "Modality", "Type of aid"),
    FLOW_TYPE(false, "FLOW_TYPE", "FLOWTYPE", "FLOWS"),
    FLOW_TYPE_NAME(false, "Flow type", "Fund flows"),
    PRICES(false, "PRICE_BASE", "AMOUNTTYPE", "DATATYPE"),
    PRICES_NAME(false, "Price base", "Amount type"),
    BASE_YEAR(false, "BASE_PER", "Reference Period Code"),
    BASE_YEAR_NAME(false, "Base period", "Reference Period"),
    UNIT(false, "UNIT_MEASURE", "Unit Code"),
    UNIT_NAME(false, "Unit of measure", "Unit"),
    MULTIPLIER(false, "UNIT_MULT", "PowerCode Code"),
    MULTIPLIER_NAME(false, "Unit multiplier", "PowerCode"),
    CHANNEL(false, "CHANNEL"),
    CHANNEL_NAME(false, "Channel"),
    STATUS(false, "OBS_STATUS"),
    STATUS_NAME(false, "Observation status"),
    FLAGS(false, "Flag Codes", "Flags"),
    FLAGS_NAME(false, "Flags"),
    DETAIL(false, "MD_DIM"),
    DETAIL_NAME(false, "Drilldown dimension"),
    ACTIVITY(false, "MD_ID"),
    ACTIVITY_NAME(false, "Microdata ID"),
    AGENCY(false, "DONOR_AGENCY"),
    AGENCY_NAME(false, "Donor agency"),
    REGION(false, "REGION"),
    REGION_NAME(false, "Region"),
    INCOME_GROUP(false, "INCOME_GROUP"),
    INCOME_GROUP_NAME(false, "Income group"),
    DELIVERY(false, "CHANNELDELIVERY_CODE", "CHANNEL_DELIVERY_CODE"),
    DELIVERY_LABEL(false, "Channel of delivery code"),
    DELIVERY_NAME(false, "CHANNELDELIVERY_NAME", "CHANNEL_DELIVERY_NAME"),
    DELIVERY_NAME_LABEL(false, "Channel of delivery name"),
    CATEGORY(false, "CATEGORY_CODE"),
    CATEGORY_LABEL(false, "Category code"),
    CATEGORY_NAME(false, "CATEGORY_NAME"),
    CATEGORY_NAME_LABEL(false, "Category name"),
    FINANCE_TYPE(false, "FINANCETYPE_CODE"),
    FINANCE_TYPE_LABEL(false, "FinanceType code"),
    FINANCE_TYPE_NAME(false, "FINANCETYPE_NAME"),
    FINANCE_TYPE_NAME_LABEL(false, "FinanceType name"),
    BI_MULTI(false, "BIMULTI_CODE"),
    BI_MULTI_LABEL(false, "BiMulti code"),
    SUBMISSION(false, "NATURE_OF_SUBMISSION"),
    SUBMISSION_LABEL(false, "Nature of submission"),
    GENDER(false, "GENDER_EQUALITY"),
    GENDER_LABEL(false, "Gender equality"),
    ENVIRONMENT(false, "ENVIRONMENT"),
    ENVIRONMENT_LABEL(false, "Environment"),
    GOVERNANCE(false, "GOVERNANCE"),
    GOVERNANCE_LABEL(false, "Governance"),
    TRADE(false, "TRADE"),
    TRADE_LABEL(false, "Trade"),
    RMNCH(false, "RMNCH"),
    RMNCH_LABEL(false, "RMNCH", "RMNCH.1"),
    DRR(false, "DRR"),
    DRR_LABEL(false, "DRR", "DRR.1"),
    NUTRITION(false, "NUTRITION"),
    NUTRITION_LABEL(false, "Nutrition"),
    DISABILITY(false, "DISABILITY"),
    DISABILITY_LABEL(false, "Disability"),
    BIODIVERSITY(false, "BIODIVERSITY"),
    BIODIVERSITY_LABEL(false, "Biodiversity"),
    CLIMATE_MITIGATION(false, "CLIMATE_MITIGATION"),
    CLIMATE_MITIGATION_LABEL(false, "Climate mitigation"),
    CLIMATE_ADAPTATION(false, "CLIMATE_ADAPTATION"),
    CLIMATE_ADAPTATION_LABEL(false, "Climate adaptation"),
    DESERTIFICATION(false, "DESERTIFICATION"),
    DESERTIFICATION_LABEL(false, "Desertification"),
    OECD_ID(false, "OECD_ID"),
    OECD_ID_LABEL(false, "OECD ID"),
    PROJECT(false, "DONOR_PROJECT_ID"),
    PROJECT_LABEL(false, "Donor project ID"),
    SHORT_DESCRIPTION(false, "SHORT_DESCRIPTION"),
    SHORT_DESCRIPTION_LABEL(false, "Short description"),
    PROJECT_TITLE(false, "PROJECT_TITLE"),
    PROJECT_TITLE_LABEL(false, "Project title"),
    LONG_DESCRIPTION(false, "LONG_DESCRIPTION"),
    LONG_DESCRIPTION_LABEL(false, "Long description"),
    SDG_FOCUS(false, "SDG_FOCUS"),
    SDG_FOCUS_LABEL(false, "SDG focus"),
    AMOUNT_TIED(false, "AMOUNT_TIED"),
    AMOUNT_TIED_LABEL(false, "Amount tied"),
    AMOUNT_UNTIED(false, "AMOUNT_UNTIED"),
    AMOUNT_UNTIED_LABEL(false, "Amount untied"),
    AMOUNT_PARTLY_UNTIED(false, "AMOUNT_PARTLY_UNTIED"),
    AMOUNT_PARTLY_UNTIED_LABEL(false, "Amount partly untied"),
    TYING(false, "TYING_STATUS"),
    TYING_NAME(false, "Tying status"),
    YEAR_NAME(false, "Year", "Time period"),
    VALUE_NAME(false, "Observation value"),
    STRUCTURE(false, "STRUCTURE"),
    STRUCTURE_ID(false, "STRUCTURE_ID"),
    STRUCTURE_NAME(false, "STRUCTURE_NAME"),
    ACTION(false, "ACTION"),
    DECIMALS(false, "DECIMALS"),
    DECIMALS_NAME(false, "Decimals");

    private final boolean isRequired;
    private final ImmutableList<String> names;

    DacColumn(boolean isRequired, String... names) {
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
