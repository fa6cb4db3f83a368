package org.cauce.io.usgov;

import java.util.Optional;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.place.Area;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * What a row of aid of the United States is about.
 *
 * @param area who receives
 * @param type how far the money has come
 * @param period when
 */
record AmericanAid(Area area, TransactionType type, TimePeriod period) {
    /** {@return what a row is about; empty unless it says all three} */
    static Optional<AmericanAid> of(Optional<Area> area, Optional<TransactionType> type, Optional<TimePeriod> period) {
        return area.isEmpty() || type.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmericanAid(area.get(), type.get(), period.get()));
    }

    boolean isWanted(FlowFilter filter) {
        return filter.wantsProvider(Country.USA.ref())
                && filter.wantsRecipient(area.ref())
                && filter.wantsPeriod(period)
                && filter.wants(type.stage(), Basis.NOT_STATED);
    }

    /** {@return the flow, but for its amount} */
    FundingFlow.Builder flow() {
        return FundingFlow.builder()
                .addProvider(Country.USA.ref())
                .recipients(Split.whole(area.ref()))
                .stage(type.stage())
                .when(Timing.of(period))
                .addClassification(type.code());
    }
}
