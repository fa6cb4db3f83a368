package org.cauce.examples.briefing;

import java.util.Collection;
import java.util.stream.Stream;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Which sums may be told as the sums of one donor. */
final class Sums {
    private final Context context;

    Sums(Context context) {
        this.context = context;
    }

    /** Returns whether the donor and its agencies alone give it, and no source tells it otherwise. */
    boolean isOf(Country donor, Statement<FundingFlow> flow) {
        return isAlone(donor, flow)
                && flow.says().money().isPresent()
                && rivals(flow).findAny().isEmpty()
                && twins(flow).allMatch(twin -> isAlone(donor, twin));
    }

    /** Returns whether another source tells the sum as the sum of others, without this donor. */
    boolean isDisputed(Country donor, Statement<FundingFlow> flow) {
        return rivals(flow).anyMatch(rival -> !context.isAnyOf(rival.says().providers(), donor));
    }

    /** Returns the words without which a sum would mislead: what it depends on, and whether it is meant once. */
    Stream<String> qualifiers(Statement<FundingFlow> flow) {
        Stream<String> conditions = flow.says().conditions().stream()
                .map(condition -> "condition." + condition)
                .filter(context.texts::has)
                .map(context.texts::text);
        return flow.says().per().contains(Per.COUNTRY)
                ? Stream.concat(conditions, Stream.of(context.texts.text("delivery.per-country")))
                : conditions;
    }

    private boolean isAlone(Country donor, Statement<FundingFlow> flow) {
        Collection<Ref> providers = flow.says().providers();
        return !providers.isEmpty() && providers.stream().allMatch(party -> context.catalogue.isPartOf(party, donor));
    }

    /** Returns the other versions of the sum, of which only one can be right. */
    private Stream<Statement<FundingFlow>> rivals(Statement<FundingFlow> flow) {
        return context.catalogue.flows().stream()
                .filter(other -> flow.conflictGroup().isPresent()
                        && flow.conflictGroup().equals(other.conflictGroup())
                        && !other.id().equals(flow.id()));
    }

    /** Returns the records that tell of the same sum. */
    private Stream<Statement<FundingFlow>> twins(Statement<FundingFlow> flow) {
        Ref own = Kind.FLOW.ref(flow.id());
        return context.catalogue.flows().stream()
                .filter(other -> other.sameAs().contains(own) || flow.sameAs().contains(Kind.FLOW.ref(other.id())));
    }
}
