package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.CrsAdd;
import org.cauce.io.iati.activity.Forecast;
import org.cauce.io.iati.activity.Fss;
import org.cauce.io.iati.activity.LoanStatus;
import org.cauce.io.iati.activity.LoanTerms;
import org.cauce.io.iati.activity.OtherFlag;

/** What only reports to the Creditor Reporting System and the survey of forward spending ask for. */
final class CrsElements {
    static final ElementType<OtherFlag, OtherFlag.Builder> OTHER_FLAG = ElementType.of(
                    OtherFlag::builder, OtherFlag.Builder::build)
            .extras(OtherFlag::extras, OtherFlag.Builder::extras)
            .attribute("code", Forms.code("CRSAddOtherFlags"), OtherFlag::code, OtherFlag.Builder::code)
            .attribute("significance", Forms.TRUTH, OtherFlag::significance, OtherFlag.Builder::significance);

    static final ElementType<LoanTerms, LoanTerms.Builder> LOAN_TERMS = ElementType.of(
                    LoanTerms::builder, LoanTerms.Builder::build)
            .extras(LoanTerms::extras, LoanTerms.Builder::extras)
            .attribute("rate-1", Forms.DECIMAL, LoanTerms::rate1, LoanTerms.Builder::rate1)
            .attribute("rate-2", Forms.DECIMAL, LoanTerms::rate2, LoanTerms.Builder::rate2)
            .child(
                    "repayment-type",
                    CommonElements.coded("LoanRepaymentType"),
                    LoanTerms::repaymentType,
                    LoanTerms.Builder::repaymentType)
            .child(
                    "repayment-plan",
                    CommonElements.coded("LoanRepaymentPeriod"),
                    LoanTerms::repaymentPlan,
                    LoanTerms.Builder::repaymentPlan)
            .child(
                    "commitment-date",
                    CommonElements.DATED,
                    LoanTerms::commitmentDate,
                    LoanTerms.Builder::commitmentDate)
            .child(
                    "repayment-first-date",
                    CommonElements.DATED,
                    LoanTerms::repaymentFirstDate,
                    LoanTerms.Builder::repaymentFirstDate)
            .child(
                    "repayment-final-date",
                    CommonElements.DATED,
                    LoanTerms::repaymentFinalDate,
                    LoanTerms.Builder::repaymentFinalDate);

    static final ElementType<LoanStatus, LoanStatus.Builder> LOAN_STATUS = ElementType.of(
                    LoanStatus::builder, LoanStatus.Builder::build)
            .extras(LoanStatus::extras, LoanStatus.Builder::extras)
            .attribute("year", Forms.WHOLE, LoanStatus::year, LoanStatus.Builder::year)
            .attribute("currency", Forms.code("Currency"), LoanStatus::currency, LoanStatus.Builder::currency)
            .attribute("value-date", Forms.DATE, LoanStatus::valueDate, LoanStatus.Builder::valueDate)
            .child(
                    "interest-received",
                    CommonElements.FIGURE,
                    LoanStatus::interestReceived,
                    LoanStatus.Builder::interestReceived)
            .child(
                    "principal-outstanding",
                    CommonElements.FIGURE,
                    LoanStatus::principalOutstanding,
                    LoanStatus.Builder::principalOutstanding)
            .child(
                    "principal-arrears",
                    CommonElements.FIGURE,
                    LoanStatus::principalArrears,
                    LoanStatus.Builder::principalArrears)
            .child(
                    "interest-arrears",
                    CommonElements.FIGURE,
                    LoanStatus::interestArrears,
                    LoanStatus.Builder::interestArrears);

    static final ElementType<CrsAdd, CrsAdd.Builder> CRS_ADD = ElementType.of(CrsAdd::builder, CrsAdd.Builder::build)
            .extras(CrsAdd::extras, CrsAdd.Builder::extras)
            .children("other-flags", OTHER_FLAG, CrsAdd::otherFlags, CrsAdd.Builder::addOtherFlag)
            .child("loan-terms", LOAN_TERMS, CrsAdd::loanTerms, CrsAdd.Builder::loanTerms)
            .child("loan-status", LOAN_STATUS, CrsAdd::loanStatus, CrsAdd.Builder::loanStatus)
            .child("channel-code", CommonElements.PLAIN_TEXT, CrsAdd::channelCode, CrsAdd.Builder::channelCode);

    static final ElementType<Forecast, Forecast.Builder> FORECAST = ElementType.of(
                    Forecast::builder, Forecast.Builder::build)
            .extras(Forecast::extras, Forecast.Builder::extras)
            .attribute("year", Forms.WHOLE, Forecast::year, Forecast.Builder::year)
            .attribute("currency", Forms.code("Currency"), Forecast::currency, Forecast.Builder::currency)
            .attribute("value-date", Forms.DATE, Forecast::valueDate, Forecast.Builder::valueDate)
            .text(Forms.DECIMAL, Forecast::amount, Forecast.Builder::amount);

    static final ElementType<Fss, Fss.Builder> FSS = ElementType.of(Fss::builder, Fss.Builder::build)
            .extras(Fss::extras, Fss.Builder::extras)
            .attribute("extraction-date", Forms.DATE, Fss::extractionDate, Fss.Builder::extractionDate)
            .attribute("priority", Forms.TRUTH, Fss::priority, Fss.Builder::priority)
            .attribute("phaseout-year", Forms.WHOLE, Fss::phaseoutYear, Fss.Builder::phaseoutYear)
            .children("forecast", FORECAST, Fss::forecasts, Fss.Builder::addForecast);

    private CrsElements() {}
}
