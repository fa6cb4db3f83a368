package org.cauce.io.oecd;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Makes an observation of each row of a DAC table that is no flow: of the recipient, if there is one, or provider. */
final class DacIndicatorLayout implements ObservationLayout {
    private final DacRows rows;
    private final TableLog log;
    private final ObservationFilter filter;
    private final FileCitations citations;
    private final Set<DacIndicator> met = EnumSet.noneOf(DacIndicator.class);

    DacIndicatorLayout(Columns<DacColumn> columns, TableLog log) {
        this.rows = new DacRows(columns, log);
        this.log = log;
        this.filter = log.options().observations();
        this.citations = new FileCitations(log.file());
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return met.stream().map(DacIndicator::indicator).collect(ImmutableList.toImmutableList());
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        Optional<DacIndicator> indicator = DacIndicator.of(rows.table(row), rows.measure(row));
        if (indicator.isEmpty() || rows.isNational(row) || rows.isConstant(row)) {
            log.keep("no-indicators");
            return;
        }
        Optional<Ref> provider = rows.provider(row);
        Optional<Ref> subject = rows.hasRecipient() ? rows.recipient(row) : provider.map(DacIndicatorLayout::area);
        Optional<TimePeriod> period = rows.period(row);
        if (!rows.cells().fit(row) || provider.isEmpty() || subject.isEmpty() || period.isEmpty()) {
            log.refuse("rows");
        } else if (!isWanted(indicator.get(), subject.get(), period.get())) {
            log.keep("passed-over");
        } else {
            log.keep("rows");
            met.add(indicator.get());
            Optional<Ref> partner = rows.hasRecipient() ? provider : Optional.empty();
            value(row, indicator.get())
                    .map(value -> Observation.builder()
                            .indicator(indicator.get().ref())
                            .addSubject(subject.get())
                            .partner(partner)
                            .when(Timing.of(period.get()))
                            .quantity(Quantity.of(value, indicator.get().unit()))
                            .status(status(row))
                            .build())
                    .ifPresent(says -> records.accept(statement(row, says)));
        }
    }

    /** A group of providers is a group of countries. */
    private static Ref area(Ref provider) {
        return provider.kind() == Kind.AGGREGATE ? Kind.GROUPING.ref(provider.id()) : provider;
    }

    private boolean isWanted(DacIndicator indicator, Ref subject, TimePeriod period) {
        return filter.wantsIndicator(indicator.id()) && filter.wantsSubject(subject) && filter.wantsPeriod(period);
    }

    private Optional<BigDecimal> value(Rows row, DacIndicator indicator) {
        Optional<BigDecimal> value = rows.plain(row, indicator.zeros());
        if (value.isPresent()) {
            log.keep("observations");
        } else if (rows.isBlank(row)) {
            log.keep("blank-values");
        } else {
            log.refuse("observations");
        }
        return value;
    }

    private Optional<Code> status(Rows row) {
        String status = rows.text(row, DacColumn.STATUS);
        return status.isEmpty() || status.equals("A")
                ? Optional.empty()
                : Optional.of(Code.of("SDMX-OBS_STATUS", status));
    }

    private Statement<Observation> statement(Rows row, Observation says) {
        return Statement.<Observation>builder()
                .id(citations.id(row.line(), says.indicator().id()))
                .says(says)
                .addCitation(citations.at(row.line()))
                .build();
    }
}
