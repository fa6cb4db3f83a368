package org.cauce.examples.ask;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** The flows of a catalogue, which knows the country of a government and its agencies. */
final class CatalogueFlows extends GovernmentFlows {
    private final Catalogue catalogue;
    private final Map<Ref, ImmutableSet<Country>> countries = new HashMap<>();

    CatalogueFlows(Catalogue catalogue) {
        super(FlowCursor.over(catalogue.flows().stream().iterator()));
        this.catalogue = catalogue;
    }

    @Override
    Optional<Country> government(List<Ref> providers) {
        List<ImmutableSet<Country>> theirs =
                providers.stream().map(this::countries).distinct().toList();
        return theirs.size() == 1 && theirs.get(0).size() == 1
                ? Optional.of(theirs.get(0).iterator().next())
                : Optional.empty();
    }

    private ImmutableSet<Country> countries(Ref party) {
        return countries.computeIfAbsent(
                party,
                unused -> Arrays.stream(Country.values())
                        .filter(country -> catalogue.isPartOf(party, country))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    String agency(List<Ref> providers) {
        return providers.stream()
                .filter(party -> !party.is(Kind.COUNTRY))
                .map(Ref::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
