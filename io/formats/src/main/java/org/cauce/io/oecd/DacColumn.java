package org.cauce.io.oecd;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.io.internal.table.ColumnName;

/**
 * The columns of the DAC tables in all their dialects: the bulk files and exports of OECD.Stat, the Data Explorer, and
 * what programs make of these. Codes have labels beside them whose names may differ by letter case alone.
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
