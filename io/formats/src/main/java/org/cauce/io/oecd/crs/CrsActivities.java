package org.cauce.io.oecd.crs;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.oecd.code.PolicyMarker;
import org.cauce.model.code.Code;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;

/** Reads the activity of a row: all that is no flow. */
final class CrsActivities {
    private static final Splitter GOALS =
            Splitter.on(CharMatcher.anyOf(";,|")).trimResults().omitEmptyStrings();
    private static final ImmutableMap<CrsColumn, CrsColumn> NAMED = ImmutableMap.of(
            CrsColumn.AGENCY_CODE, CrsColumn.AGENCY_NAME,
            CrsColumn.REGION_CODE, CrsColumn.REGION_NAME,
            CrsColumn.INCOMEGROUP_CODE, CrsColumn.INCOMEGROUP_NAME,
            CrsColumn.FLOW_CODE, CrsColumn.FLOW_NAME,
            CrsColumn.SECTOR_CODE, CrsColumn.SECTOR_NAME,
            CrsColumn.CHANNEL_CODE, CrsColumn.CHANNEL_NAME,
            CrsColumn.LDC_FLAG, CrsColumn.LDC_FLAG_NAME);
    private static final int THOUSANDTHS = 3;
    private static final String AREA = AreaScheme.DAC.vocabulary();

    private final CrsCells cells;
    private final CrsCodes codes;
    private final Optional<PriceBasis> constant;

    CrsActivities(CrsCells cells, CrsCodes codes) {
        this.cells = cells;
        this.codes = codes;
        this.constant = CrsFlows.constantOf(cells.log().options().baseYear());
    }

    CrsActivity read(Rows row) {
        CrsActivity.Builder activity = CrsActivity.builder();
        words(row, activity);
        numbers(row, activity);
        LoanTerms terms = terms(row);
        return activity.goals(goals(row))
                .codes(codes.of(row))
                .names(names(row))
                .markers(markers(row))
                .committed(cells.day(row, CrsColumn.COMMITMENT_DATE))
                .expectedStart(cells.day(row, CrsColumn.EXPECTED_START_DATE))
                .completed(cells.day(row, CrsColumn.COMPLETION_DATE))
                .terms(terms.isBlank() ? Optional.empty() : Optional.of(terms))
                .build();
    }

    private void words(Rows row, CrsActivity.Builder activity) {
        activity.id(cells.words(row, CrsColumn.CRS_ID))
                .projectNumber(cells.words(row, CrsColumn.PROJECT_NUMBER))
                .title(cells.words(row, CrsColumn.PROJECT_TITLE))
                .shortDescription(cells.words(row, CrsColumn.SHORT_DESCRIPTION))
                .description(cells.words(row, CrsColumn.LONG_DESCRIPTION))
                .geography(cells.words(row, CrsColumn.GEOGRAPHY))
                .keywords(cells.words(row, CrsColumn.KEYWORDS))
                .additionality(cells.words(row, CrsColumn.PSI_ADD_ASSESS))
                .developmentObjective(cells.words(row, CrsColumn.PSI_ADD_DEV_OBJ));
    }

    private void numbers(Rows row, CrsActivity.Builder activity) {
        activity.nationalCommitment(cells.number(row, CrsColumn.COMMITMENT_NATIONAL))
                .nationalDisbursement(cells.number(row, CrsColumn.DISBURSEMENT_NATIONAL))
                .nationalGrantEquivalent(cells.number(row, CrsColumn.GRANT_EQUIV))
                .capitalExpenditure(cells.number(row, CrsColumn.CAPITAL_EXPEND));
        for (CrsAmount amount : CrsAmount.values()) {
            cells.dollars(row, amount.column())
                    .ifPresent(dollars -> activity.putAmount(amount, Money.of(dollars, CrsFlows.DOLLAR)));
            constant.ifPresent(prices -> amount.constant()
                    .flatMap(column -> cells.dollars(row, column))
                    .ifPresent(
                            dollars -> activity.putConstantAmount(amount, Money.of(dollars, CrsFlows.DOLLAR, prices))));
        }
    }

    private ImmutableList<String> goals(Rows row) {
        return cells.words(row, CrsColumn.SDG_FOCUS)
                .map(text -> ImmutableList.copyOf(GOALS.splitToList(text)))
                .orElse(ImmutableList.of());
    }

    private ImmutableSortedMap<Code, String> names(Rows row) {
        ImmutableSortedMap.Builder<Code, String> names = ImmutableSortedMap.naturalOrder();
        name(row, AREA, CrsColumn.RECIPIENT_CODE, CrsColumn.RECIPIENT_NAME).ifPresent(names::put);
        if (!cells.text(row, CrsColumn.DONOR_CODE).equals(cells.text(row, CrsColumn.RECIPIENT_CODE))) {
            name(row, AREA, CrsColumn.DONOR_CODE, CrsColumn.DONOR_NAME).ifPresent(names::put);
        }
        name(row, Code.DAC_PURPOSE, CrsColumn.PURPOSE_CODE, CrsColumn.PURPOSE_NAME)
                .ifPresent(names::put);
        NAMED.forEach((code, name) -> name(row, CrsCodes.vocabulary(code, cells.text(row, code)), code, name)
                .ifPresent(names::put));
        return names.buildOrThrow();
    }

    private Optional<Map.Entry<Code, String>> name(Rows row, String vocabulary, CrsColumn code, CrsColumn name) {
        String text = cells.text(row, code);
        String words = cells.text(row, name);
        return text.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : codes.code(row, code, vocabulary, text).map(found -> Map.entry(found, words));
    }

    /** Values that a marker cannot have are told with the codes. */
    private ImmutableMap<PolicyMarker, Integer> markers(Rows row) {
        ImmutableMap.Builder<PolicyMarker, Integer> markers = ImmutableMap.builder();
        CrsCodes.MARKERS.forEach((column, marker) -> {
            String text = cells.text(row, column);
            if (CrsCodes.isKnown(column, text)) {
                markers.put(marker, Integer.parseInt(text));
            }
        });
        return markers.buildOrThrow();
    }

    private LoanTerms terms(Rows row) {
        return new LoanTerms(
                cells.small(row, CrsColumn.TYPE_REPAYMENT),
                cells.small(row, CrsColumn.NUMBER_REPAYMENT),
                interest(row, CrsColumn.INTEREST1),
                interest(row, CrsColumn.INTEREST2),
                cells.day(row, CrsColumn.REPAYDATE1),
                cells.day(row, CrsColumn.REPAYDATE2),
                cells.number(row, CrsColumn.GRANT_ELEMENT));
    }

    /** Two per cent are written as 2000. */
    private Optional<BigDecimal> interest(Rows row, CrsColumn column) {
        return cells.number(row, column)
                .map(number -> number.scaleByPowerOfTen(-THOUSANDTHS).stripTrailingZeros())
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }
}
