package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.cauce.io.internal.table.ColumnName;

/**
 * The columns of the CRS in its releases of 87, 93 and 95 columns. Letter case, spaces and underscores of their names
 * differ from release to release and count nothing; their order neither.
 */
enum CrsColumn implements ColumnName {
    YEAR(true),
    DONOR_CODE(true, "provider_code"),
    RECIPIENT_CODE(true),
    AGENCY_CODE(false),
    CRS_ID(false, "crs_identification_n"),
    FLOW_CODE(false),
    BI_MULTI(false, "bilateral_multilateral"),
    CATEGORY(false),
    FINANCE_T(false, "finance_type", "type_of_finance"),
    AID_T(false, "aid_type", "development_cooperation_modality"),
    PURPOSE_CODE(false),
    CHANNEL_CODE(false, "channel_of_delivery_code"),
    CHANNEL_NAME(false, "channel_of_delivery"),
    CHANNEL_REPORTED_NAME(false),
    GENDER(false),
    ENVIRONMENT(false),
    USD_COMMITMENT(true),
    USD_DISBURSEMENT(true),
    USD_RECEIVED(false),
    USD_GRANT_EQUIV(false, "usd_grant_equivalent"),
    USD_NET_DISBURSEMENT(false),
    USD_COMMITMENT_DEFL(false, "usd_commitment_deflated"),
    USD_DISBURSEMENT_DEFL(false, "usd_disbursement_deflated"),
    USD_RECEIVED_DEFL(false, "usd_received_deflated"),
    DONOR_NAME(false, "provider", "donor"),
    AGENCY_NAME(false, "extending_agency"),
    PROJECT_NUMBER(false, "donor_project_n"),
    INITIAL_REPORT(false),
    RECIPIENT_NAME(false, "recipient"),
    REGION_CODE(false),
    REGION_NAME(false),
    INCOMEGROUP_CODE(false),
    INCOMEGROUP_NAME(false, "incomegoup_name", "recipient_income_group_oecd_classification"),
    FLOW_NAME(false),
    USD_ADJUSTMENT(false),
    USD_ADJUSTMENT_DEFL(false, "usd_adjustment_deflated"),
    USD_AMOUNT_UNTIED(false),
    USD_AMOUNT_PARTIAL_TIED(false),
    USD_AMOUNT_TIED(false),
    USD_AMOUNT_UNTIED_DEFL(false, "usd_amount_untied_deflated"),
    USD_AMOUNT_PARTIAL_TIED_DEFL(false, "usd_amount_partial_tied_deflated"),
    USD_AMOUNT_TIED_DEFL(false, "usd_amount_tied_deflated"),
    USD_IRTC(false, "usd_irtc_code"),
    USD_EXPERT_COMMITMENT(false),
    USD_EXPERT_EXTENDED(false),
    USD_EXPORT_CREDIT(false),
    CURRENCY_CODE(false),
    COMMITMENT_NATIONAL(false),
    DISBURSEMENT_NATIONAL(false),
    GRANT_EQUIV(false, "grant_equivalent"),
    SHORT_DESCRIPTION(false),
    PROJECT_TITLE(false),
    PURPOSE_NAME(false, "sub_sector"),
    SECTOR_CODE(false),
    SECTOR_NAME(false, "sector_detailed"),
    PARENT_CHANNEL_CODE(false, "channel_parent_category"),
    GEOGRAPHY(false),
    EXPECTED_START_DATE(false),
    COMPLETION_DATE(false),
    LONG_DESCRIPTION(false),
    TRADE(false),
    PDGG(false, "dig", "dig_code"),
    FTC(false, "ftc_code"),
    PBA(false, "pba_code"),
    INVESTMENT_PROJECT(false),
    ASSOC_FINANCE(false, "associated_finance"),
    BIODIVERSITY(false),
    CLIMATE_MITIGATION(false, "mitigation_objective_applies_to_rio_marked_data_only"),
    CLIMATE_ADAPTATION(false, "adaptation_objective_applies_to_rio_marked_data_only"),
    DESERTIFICATION(false),
    COMMITMENT_DATE(false),
    TYPE_REPAYMENT(false),
    NUMBER_REPAYMENT(false),
    INTEREST1(false, "interest_1"),
    INTEREST2(false),
    REPAYDATE1(false),
    REPAYDATE2(false),
    GRANT_ELEMENT(false),
    USD_INTEREST(false),
    USD_OUTSTANDING(false),
    USD_ARREARS_PRINCIPAL(false),
    USD_ARREARS_INTEREST(false),
    USD_FUTURE_DS_PRINCIPAL(false, "usd_future_debt_service_principal"),
    USD_FUTURE_DS_INTEREST(false, "usd_future_debt_service_interest"),
    RMNCH(false, "rmnch_code"),
    BUDGET_IDENT(false, "budget_identifier"),
    CAPITAL_EXPEND(false, "capital_expenditure"),
    LDC_FLAG(false),
    LDC_FLAG_NAME(false),
    DRR(false, "drr_code"),
    NUTRITION(false),
    DISABILITY(false),
    SDG_FOCUS(false),
    KEYWORDS(false),
    PSI_FLAG(false),
    PSI_ADD_TYPE(false),
    PSI_ADD_ASSESS(false),
    PSI_ADD_DEV_OBJ(false),
    USD_PSI_GR_EQ_MEMO(false),
    DE_DONORCODE(false),
    DE_RECIPIENTCODE(false),
    DE_REGIONCODE(false),
    DE_INCOMEGROUPCODE(false);

    private final boolean isRequired;
    private final ImmutableList<String> names;

    CrsColumn(boolean isRequired, String... others) {
        this.isRequired = isRequired;
        this.names = ImmutableList.<String>builder()
                .add(name().toLowerCase(Locale.ROOT))
                .add(others)
                .build();
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
