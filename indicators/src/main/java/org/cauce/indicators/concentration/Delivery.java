package org.cauce.indicators.concentration;

import java.util.Optional;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * A flow in a {@link DeliveryChain}, with the number behind its amount.
 *
 * @param flow the flow as its source states it
 * @param amount the number, stated or computed; empty if there is none
 */
public record Delivery(Statement<FundingFlow> flow, Optional<ResolvedAmount> amount) {

    /** {@return the reference to the flow} */
    public Ref ref() {
        return Kind.FLOW.ref(flow.id());
    }
}
