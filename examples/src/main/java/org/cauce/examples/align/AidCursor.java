package org.cauce.examples.align;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.CalendarYear;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the flows that a report on two donors asks: of countries to countries, either net aid without a sector, or
 * disbursements in a sector to the recipients that are compared. Tells of each row of net aid to these.
 */
final class AidCursor implements FlowCursor {
    /** Net aid, in the table of aid by donor and recipient. */
    static final String NET_AID = "DAC-MEASURE:dac2a-206";

    private final FlowCursor flows;
    private final ImmutableSet<String> recipients;
    private final Consumer<AidRow> found;
    private @Nullable Ref source;

    AidCursor(FlowCursor flows, ImmutableSet<Ref> recipients, Consumer<AidRow> found) {
        this.flows = flows;
        this.recipients = recipients.stream().map(Ref::toString).collect(ImmutableSet.toImmutableSet());
        this.found = found;
    }

    /** Returns the file as a source; empty if no flow was passed on. */
    Optional<Ref> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean next() {
        while (flows.next()) {
            if (isOfCountries() && (isNetAid() || isInSector())) {
                source = source == null ? statement().citation().orElseThrow().source() : source;
                return true;
            }
        }
        return false;
    }

    private boolean isOfCountries() {
        String country = Kind.COUNTRY + ":";
        return text(FlowField.PROVIDER).startsWith(country)
                && text(FlowField.RECIPIENT).startsWith(country);
    }

    private boolean isNetAid() {
        if (!text(FlowField.MEASURE).equals(NET_AID) || !text(FlowField.SECTOR).isEmpty()) {
            return false;
        }
        if (recipients.contains(text(FlowField.RECIPIENT))) {
            found.accept(row());
        }
        return true;
    }

    private boolean isInSector() {
        return recipients.contains(text(FlowField.RECIPIENT))
                && !text(FlowField.SECTOR).isEmpty()
                && text(FlowField.STAGE).equals(Stage.DISBURSED.toString());
    }

    private AidRow row() {
        Statement<FundingFlow> flow = statement();
        return new AidRow(
                new AidRow.Cell(
                        text(FlowField.PROVIDER),
                        text(FlowField.RECIPIENT),
                        year(flow.says().period()),
                        text(FlowField.PRICE_BASIS),
                        text(FlowField.CURRENCY)),
                amount(),
                Kind.FLOW.ref(flow.id()),
                flow.citation().orElseThrow());
    }

    private static String year(TimePeriod period) {
        return period instanceof CalendarYear year ? Integer.toString(year.namedYear()) : "";
    }

    @Override
    public String text(FlowField field) {
        return flows.text(field);
    }

    @Override
    public BigDecimal amount() {
        return flows.amount();
    }

    @Override
    public Statement<FundingFlow> statement() {
        return flows.statement();
    }
}
