package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the flows of a row as objects; what they have in common once. */
final class CrsFlows {
    static final Currency DOLLAR = Currency.getInstance("USD");
    private static final int MOST_KNOWN = 1 << 12;

    private final CrsCells cells;
    private final CrsParties parties;
    private final CrsCodes codes;
    private final TableLog log;
    private final FileCitations citations;
    private final Map<String, Optional<Split<Code>>> sectors = new HashMap<>();
    private final Optional<PriceBasis> constant;
    private boolean toldBaseYear;
    private @Nullable Common common;

    CrsFlows(CrsCells cells, CrsParties parties, CrsCodes codes) {
        this.cells = cells;
        this.parties = parties;
        this.codes = codes;
        this.log = cells.log();
        this.citations = new FileCitations(log.file());
        this.constant = constantOf(log.options().baseYear());
    }

    static Optional<PriceBasis> constantOf(OptionalInt year) {
        return year.isPresent()
                ? Optional.of(PriceBasis.constant(year.getAsInt(), PriceBasis.Prices.PROVIDER))
                : Optional.empty();
    }

    /** What the flows of a row have in common. */
    private record Common(
            Citation citation,
            Optional<Split<Code>> sectors,
            Optional<String> channel,
            ImmutableSortedSet<Code> codes) {}

    /** Goes to another row. */
    void begin() {
        common = null;
    }

    Statement<FundingFlow> statement(Rows row, CrsMeasure measure, BigDecimal amount) {
        Common all = common == null ? common(row) : common;
        common = all;
        FundingFlow flow = FundingFlow.builder()
                .addProvider(parties.provider().ref())
                .recipients(parties.recipient().whole())
                .sectors(all.sectors())
                .when(parties.year().when())
                .channelPrinted(all.channel())
                .stage(measure.stage())
                .basis(measure.basis())
                .amount(Amount.of(Money.of(amount, DOLLAR)))
                .deflated(constant(row, measure))
                .build()
                .withClassifications(all.codes()); // as they are; a builder would sort them again
        return Statement.<FundingFlow>builder()
                .id(citations.id(row.line(), measure.id()))
                .says(flow)
                .addCitation(all.citation())
                .build();
    }

    private Common common(Rows row) {
        return new Common(
                citations.at(row.line()),
                sector(row),
                cells.words(row, CrsColumn.CHANNEL_REPORTED_NAME).or(() -> cells.words(row, CrsColumn.CHANNEL_NAME)),
                codes.of(row));
    }

    private Optional<Split<Code>> sector(Rows row) {
        String text = cells.text(row, CrsColumn.PURPOSE_CODE);
        Optional<Split<Code>> known = sectors.get(text);
        if (known != null) {
            return known;
        }
        Optional<Split<Code>> made = text.isEmpty()
                ? Optional.empty()
                : codes.code(row, CrsColumn.PURPOSE_CODE, Code.DAC_PURPOSE, text)
                        .map(Split::whole);
        if (sectors.size() < MOST_KNOWN) {
            sectors.put(text, made);
        }
        return made;
    }

    private Optional<Money> constant(Rows row, CrsMeasure measure) {
        Optional<CrsColumn> column = measure.constant();
        if (column.isEmpty() || cells.text(row, column.get()).isEmpty()) {
            return Optional.empty();
        }
        if (constant.isEmpty()) {
            tellBaseYearOnce(row, column.get());
            return Optional.empty();
        }
        return cells.dollars(row, column.get()).map(amount -> Money.of(amount, DOLLAR, constant.get()));
    }

    private void tellBaseYearOnce(Rows row, CrsColumn column) {
        if (!toldBaseYear) {
            toldBaseYear = true;
            log.tell(TableProblem.UNKNOWN_BASE_YEAR, row.line(), cells.name(column), problem -> problem);
        }
    }
}
