package org.cauce.examples.ask;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.mapping.Governments;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The flows of IATI, which names organisations: where the identifier says that one is of a country's government, that
 * country is the provider, and the organisation is its agency, as in the tables of the DAC.
 */
final class IatiFlows implements FlowCursor {
    private final FlowCursor flows;

    IatiFlows(FlowCursor flows) {
        this.flows = flows;
    }

    /** Returns whether a flow is wanted; the government of a country that is asked for is wanted too. */
    static boolean isWanted(FundingFlow flow, FlowFilter wanted) {
        return wanted.accepts(flow)
                || (wanted.withProviders().accepts(flow)
                        && government(flow)
                                .map(Country::ref)
                                .filter(wanted::wantsProvider)
                                .isPresent());
    }

    /** Several providers together give one sum: how much of it is whose is not known. */
    private static Optional<Country> government(FundingFlow flow) {
        List<Ref> providers = flow.providers();
        return providers.size() == 1 ? Governments.countryOf(providers.get(0)) : Optional.empty();
    }

    @Override
    public boolean next() {
        return flows.next();
    }

    @Override
    public String text(FlowField field) {
        return switch (field) {
            case PROVIDER ->
                government(statement().says())
                        .map(country -> country.ref().toString())
                        .orElseGet(() -> flows.text(field));
            case PROVIDER_AGENCY ->
                government(statement().says()).isPresent() ? flows.text(FlowField.PROVIDER) : flows.text(field);
            default -> flows.text(field);
        };
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
