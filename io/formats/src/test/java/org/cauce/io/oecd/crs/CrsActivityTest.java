package org.cauce.io.oecd.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.Shared;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.oecd.code.PolicyMarker;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of the CRS says beside its flows, and what the cursor says of it. */
final class CrsActivityTest {
    private static CrsActivity first(CrsText text) throws IOException {
        try (CrsFlowReader reader = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            assertThat(reader.cursor().next()).isTrue();
            CrsActivity activity = reader.activity();
            assertThat(reader.problems()).isEmpty();
            return activity;
        }
    }

    @Test
    void keepsWhatTheCommonModelHasNoPlaceFor() throws IOException {
        CrsActivity activity = first(new CrsText(CrsText.COLUMNS_2024)
                .row(
                        "usd_commitment", "1",
                        "CrsID", "2021000123",
                        "ProjectNumber", "DK-1",
                        "ProjectTitle", "Schools",
                        "Geography", "La Mosquitia",
                        "SDGfocus", "4.2; 5",
                        "Keywords", "#COVID-19",
                        "AgencyCode", "2",
                        "AgencyName", "Danida",
                        "commitmentdate", "2021-07-31",
                        "ExpectedStartDate", "1900-01-01 00:00:00.000",
                        "CompletionDate", "2024-12-31 00:00:00.000",
                        "USD_Amounttied", "0.25",
                        "usd_psi_gr_eq_memo", "0.5",
                        "Commitment_National", "6.5",
                        "CurrencyCode", "3",
                        "PSIAddDevObj", "jobs",
                        "CapitalExpend", "12.5"));

        assertThat(activity.id()).contains("2021000123");
        assertThat(activity.projectNumber()).contains("DK-1");
        assertThat(activity.title()).contains("Schools");
        assertThat(activity.geography()).contains("La Mosquitia");
        assertThat(activity.goals()).containsExactly("4.2", "5");
        assertThat(activity.keywords()).contains("#COVID-19");
        assertThat(activity.names()).contains(entry(Code.of("DAC-AGENCY", "2"), "Danida"));
        assertThat(activity.committed()).contains(LocalDate.of(2021, 7, 31));
        assertThat(activity.expectedStart()).as("1900 stands for nothing").isEmpty();
        assertThat(activity.completed()).contains(LocalDate.of(2024, 12, 31));
        assertThat(activity.amounts())
                .containsExactly(
                        entry(CrsAmount.TIED, Money.of("250000", "USD")),
                        entry(CrsAmount.PRIVATE_SECTOR_MEMO, Money.of("500000", "USD")));
        assertThat(activity.nationalCommitment())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("6.5"));
        assertThat(activity.codes()).contains(Code.of("DAC-CURRENCY", "3"));
        assertThat(activity.developmentObjective()).contains("jobs");
        assertThat(activity.capitalExpenditure())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12.5"));
        assertThat(activity.terms()).isEmpty();
    }

    @Test
    void keepsConstantPricesWhereTheirYearIsKnown() throws IOException {
        CrsText text = new CrsText(CrsText.COLUMNS_2021)
                .row("USD_Commitment", "1", "usd_amounttied", "0.25", "usd_amounttied_defl", "0.2");

        assertThat(first(text).constantAmounts()).isEmpty();
        try (CrsFlowReader reader =
                CrsReader.open(text.file(), ReadOptions.builder().baseYear(2021).build())) {
            assertThat(reader.cursor().next()).isTrue();
            assertThat(reader.activity().amounts()).containsExactly(entry(CrsAmount.TIED, Money.of("250000", "USD")));
            assertThat(reader.activity().constantAmounts())
                    .containsExactly(entry(
                            CrsAmount.TIED,
                            Money.of(
                                    new BigDecimal("200000"),
                                    Currency.getInstance("USD"),
                                    PriceBasis.parse("constant-2021-provider"))));
        }
    }

    @Test
    void takesABlankMarkerForNotScreened() throws IOException {
        CrsActivity activity = first(new CrsText(CrsText.COLUMNS_2021)
                .row("USD_Commitment", "1", "Gender", "0", "DIG", "2", "RMNCH", "4", "Environment", ""));

        assertThat(activity.markers())
                .containsOnly(
                        entry(PolicyMarker.GENDER, 0), entry(PolicyMarker.GOVERNANCE, 2), entry(PolicyMarker.RMNCH, 4));
        assertThat(activity.codes()).contains(Code.of("DAC-MARKER-GOVERNANCE", "2"));
    }

    @Test
    void tellsOnceAMarkerThatHasNoSuchValue() throws IOException {
        CrsText text =
                new CrsText().row("usd_commitment", "1", "Gender", "3").row("usd_commitment", "1", "Gender", "3");
        try (CrsFlowReader reader = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            assertThat(reader.stream()).hasSize(2);
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(TableProblem.UNKNOWN_TABLE_CODE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2000,2", "7500,7.5", "0,0", "750,0.75"})
    void readsInterestInThousandthsOfAPerCent(String cell, String percent) throws IOException {
        LoanTerms terms = first(new CrsText()
                        .row("usd_commitment", "1", "interest1", cell, "numberrepayment", "2", "grantelement", "69.7"))
                .terms()
                .orElseThrow();

        assertThat(terms.interest().map(Object::toString)).contains(percent);
        assertThat(terms.repaymentsPerYear()).hasValue(2);
        assertThat(terms.grantElement().map(Object::toString)).contains("69.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/07/2021", "2021-13-01", "2021-02-30", "2021", "44408", "2021-07-31x"})
    void tellsWhatIsNoDay(String cell) throws IOException {
        CrsText text = new CrsText().row("usd_commitment", "1", "commitmentdate", cell);
        try (CrsFlowReader reader = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            reader.iterator().next();
            assertThat(reader.activity().committed()).isEmpty();
            assertThat(reader.problems()).extracting(Problem::code).containsExactly(TableProblem.INVALID_PERIOD);
        }
    }

    @Test
    void isAskedForAtARow() throws IOException {
        CrsText text = new CrsText().row("usd_commitment", "1");
        try (CrsFlowReader reader = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            assertThatThrownBy(reader::activity).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(reader.cursor()::statement).isInstanceOf(IllegalStateException.class);
            assertThat(reader.cursor().next()).isTrue();
            assertThat(reader.activity().id()).isEmpty();
            assertThat(reader.cursor().next()).isFalse();
            assertThatThrownBy(reader::activity).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(reader.cursor()::statement).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void countsBlankLinesAndTheEndOfFilesOfDosAsNotes() throws IOException {
        byte[] text = (new CrsText().row("usd_commitment", "1").text('|', false) + "\r\n\u001a")
                .getBytes(StandardCharsets.UTF_8);
        try (CrsFlowReader reader = CrsReader.open(DataFile.of("crs.txt", text), ReadOptions.STANDARD)) {
            assertThat(reader.stream()).hasSize(1);
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.report().of("notes")).isEqualTo(new ReadReport.Count(2, 2, 0));
        }
    }

    @Test
    void saysTheSameByFieldsAsByObjects() throws IOException {
        CrsText text = new CrsText()
                .row("usd_commitment", "2.5", "usd_received", "0.25", "ChannelCode", "21000", "AgencyCode", "1")
                .row("usd_disbursement", "-1", "ProjectTitle", "Schools", "CRSid", "2021000123");
        List<FlowField> fields = new ArrayList<>(List.of(FlowField.values()));
        fields.removeAll(List.of(FlowField.TITLE, FlowField.PROVIDER_AGENCY, FlowField.INITIATIVE));
        try (CrsFlowReader one = CrsReader.open(text.file(), ReadOptions.STANDARD);
                CrsFlowReader other = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            FlowCursor byFields = one.cursor();
            FlowCursor byObjects = FlowCursor.over(other.iterator());
            while (byObjects.next()) {
                assertThat(byFields.next()).isTrue();
                assertThat(byFields.amount()).isEqualTo(byObjects.amount());
                assertThat(byFields.statement()).isEqualTo(byObjects.statement());
                assertThat(fields)
                        .allSatisfy(field -> assertThat(byFields.text(field))
                                .as(field.toString())
                                .isEqualTo(byObjects.text(field)));
            }
            assertThat(one.report()).isEqualTo(other.report());
            assertThat(byFields.next()).isFalse();
        }
    }

    @Test
    void goesOnWhereTheOtherStopped() throws IOException {
        CrsText text = new CrsText()
                .row("usd_commitment", "1", "usd_disbursement", "2", "usd_received", "3")
                .row("usd_commitment", "4", "ProjectTitle", "Schools");
        try (CrsFlowReader reader = CrsReader.open(text.file(), ReadOptions.STANDARD)) {
            FlowCursor cursor = reader.cursor();
            assertThat(cursor.next()).isTrue();
            assertThat(reader.iterator().hasNext()).isTrue();
            assertThat(reader.iterator().next().says().money()).contains(Money.of("2000000", "USD"));
            assertThat(reader.iterator().hasNext()).isTrue();
            assertThat(cursor.next()).isTrue();
            assertThat(cursor.amount()).isEqualByComparingTo("3000000");
            reader.iterator().next();
            assertThat(reader.activity().title()).isEqualTo(Optional.of("Schools"));
            assertThat(reader.iterator().hasNext()).isFalse();
        }
    }

    /** The rows of 1973 that were published: what is not blank in them is there. */
    @Test
    void readsRowsThatWerePublished() throws IOException {
        try (CrsFlowReader reader = CrsReader.open(CrsRows.read().file(), ReadOptions.STANDARD)) {
            List<CrsActivity> activities = new ArrayList<>();
            long repayments = 0;
            for (var flow : reader) {
                repayments += flow.says().basis() == Basis.REPAYMENT ? 1 : 0;
                activities.add(reader.activity());
            }
            assertThat(reader.report().of("rows")).isEqualTo(new ReadReport.Count(41, 41, 0));
            assertThat(reader.report().of("flows")).isEqualTo(new ReadReport.Count(65, 65, 0));
            assertThat(repayments).isEqualTo(24);
            LoanTerms malta = activities.stream()
                    .filter(activity -> activity.names().containsValue("Malta"))
                    .flatMap(activity -> activity.terms().stream())
                    .filter(terms -> terms.lastRepayment().isPresent())
                    .findFirst()
                    .orElseThrow();
            assertThat(malta)
                    .hasToString("LoanTerms[repaymentType=OptionalInt[1], repaymentsPerYear=OptionalInt[2],"
                            + " interest=Optional[2], secondInterest=Optional[3],"
                            + " firstRepayment=Optional[1984-01-01], lastRepayment=Optional[2014-01-01],"
                            + " grantElement=Optional[69.7]]");
        }
    }

    /** The spellings of columns that programs met in files, but for those of other data sets of the OECD. */
    @Test
    void knowsTheNamesThatColumnsHadInReleases() throws IOException {
        List<String> others = List.of(
                "financial_instrument",
                "oecd_climate_total",
                "reporting_type",
                "type",
                "converged_reporting",
                "coal_related_financing",
                "flow_type",
                "type_of_flow",
                "aidtype_code",
                "flows_code",
                "fund_flows",
                "amounttype_code",
                "datatype_code",
                "provider_type",
                "provider_detailed",
                "adaptation_related_development_finance_commitment_current",
                "mitigation_related_development_finance_commitment_current",
                "climate_objective_applies_to_rio_marked_data_only_or_climate_component",
                "climate_related_development_finance_commitment_current",
                "share_of_the_underlying_commitment_when_available",
                "overlap_commitment_current");
        List<String> spellings =
                Files.readAllLines(Shared.path("statistics/data/codelists/oda_data/crs_column_aliases.tsv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList();
        assertThat(spellings).hasSize(155);
        assertThat(spellings)
                .filteredOn(spelling -> Arrays.stream(CrsColumn.values())
                        .flatMap(column -> column.names().stream())
                        .map(Columns::key)
                        .noneMatch(Columns.key(spelling)::equals))
                .containsExactlyInAnyOrderElementsOf(others);
    }
}
