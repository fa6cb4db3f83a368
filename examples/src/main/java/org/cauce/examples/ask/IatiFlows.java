package org.cauce.examples.ask;

import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.mapping.Governments;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/** The flows of IATI, which names organisations: the identifier may say that one is of a country's government. */
final class IatiFlows extends GovernmentFlows {
    IatiFlows(FlowCursor flows) {
        super(flows);
    }

    /** Returns whether a flow is wanted; the government of a country that is asked for is wanted too. */
    static boolean isWanted(FundingFlow flow, FlowFilter wanted) {
        return wanted.accepts(flow)
                || (wanted.withProviders().accepts(flow)
                        && countryOf(flow.providers())
                                .map(Country::ref)
                                .filter(wanted::wantsProvider)
                                .isPresent());
    }

    /** Several providers together give one sum: how much of it is whose is not known. */
    private static Optional<Country> countryOf(List<Ref> providers) {
        return providers.size() == 1 ? Governments.countryOf(providers.get(0)) : Optional.empty();
    }

    @Override
    Optional<Country> government(List<Ref> providers) {
        return countryOf(providers);
    }

    @Override
    String agency(List<Ref> providers) {
        return countryOf(providers).isPresent() ? providers.get(0).toString() : "";
    }
}
