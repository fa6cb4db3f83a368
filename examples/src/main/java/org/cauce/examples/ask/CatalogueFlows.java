package org.cauce.examples.ask;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The flows of a catalogue, which knows the country of a government and its agencies: that is the provider, and who
 * gives in its name is the agency, as in the tables of the DAC.
 */
final class CatalogueFlows implements FlowCursor {
    private final Catalogue catalogue;
    private final FlowCursor flows;
    private final Map<Ref, ImmutableSet<Country>> countries = new HashMap<>();

    CatalogueFlows(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.flows = FlowCursor.over(catalogue.flows().stream().iterator());
    }

    @Override
    public boolean next() {
        return flows.next();
    }

    @Override
    public String text(FlowField field) {
        List<Ref> providers = statement().says().providers();
        return switch (field) {
            case PROVIDER -> provider(providers);
            case PROVIDER_AGENCY -> agencies(providers);
            default -> flows.text(field);
        };
    }

    private String provider(List<Ref> providers) {
        List<ImmutableSet<Country>> theirs =
                providers.stream().map(this::countries).distinct().toList();
        boolean isOne = theirs.size() == 1 && theirs.get(0).size() == 1;
        return isOne ? theirs.get(0).iterator().next().ref().toString() : flows.text(FlowField.PROVIDER);
    }

    private ImmutableSet<Country> countries(Ref party) {
        return countries.computeIfAbsent(
                party,
                unused -> Arrays.stream(Country.values())
                        .filter(country -> catalogue.isPartOf(party, country))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static String agencies(List<Ref> providers) {
        return providers.stream()
                .filter(party -> !party.is(Kind.COUNTRY))
                .map(Ref::toString)
                .sorted()
                .collect(Collectors.joining(" "));
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
