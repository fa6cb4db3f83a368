package org.cauce.examples.ask;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Flows of a source that names parties: where it says of which country's government they are, that country is the
 * provider, and who gives in its name is the agency, as in the tables of the DAC.
 */
abstract class GovernmentFlows implements FlowCursor {
    private final FlowCursor flows;

    GovernmentFlows(FlowCursor flows) {
        this.flows = flows;
    }

    /** Returns the country whose government the providers are; empty if they are of none, or of several. */
    abstract Optional<Country> government(List<Ref> providers);

    /** Returns who gives in the name of the government; an empty text if the source does not say. */
    abstract String agency(List<Ref> providers);

    @Override
    public final String text(FlowField field) {
        List<Ref> providers = statement().says().providers();
        return switch (field) {
            case PROVIDER ->
                government(providers).map(country -> country.ref().toString()).orElseGet(() -> flows.text(field));
            case PROVIDER_AGENCY -> agency(providers);
            default -> flows.text(field);
        };
    }

    @Override
    public final boolean next() {
        return flows.next();
    }

    @Override
    public final BigDecimal amount() {
        return flows.amount();
    }

    @Override
    public final Statement<FundingFlow> statement() {
        return flows.statement();
    }
}
