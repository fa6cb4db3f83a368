package org.cauce.examples.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.examples.page.Prose;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The sums that are promised or delivered to a country, or by a donor abroad. */
final class DeliveryFlows {
    private final Context context;
    private final Sums sums;
    private final boolean donor;

    DeliveryFlows(Context context, boolean donor) {
        this.context = context;
        this.donor = donor;
        this.sums = new Sums(context);
    }

    /** Returns the sums that the section tells and draws, by stage and then by amount. */
    List<Statement<FundingFlow>> told() {
        List<Statement<FundingFlow>> found = new ArrayList<>();
        Set<Ref> parts = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Statement<FundingFlow> flow :
                candidates().stream().filter(this::isTheirs).toList()) {
            parts.addAll(flow.says().aggregateOf());
            // of two versions of one sum, the first stands here and both among the contradictions
            boolean first = flow.conflictGroup().map(seen::add).orElse(true);
            if (first && seen.add(flow.says().initiatives() + " " + amount(flow))) {
                found.add(flow);
            }
        }
        Set<Ref> whole = found.stream().map(DeliveryFlows::ref).collect(Collectors.toSet());
        return found.stream()
                .filter(flow -> !parts.contains(ref(flow)))
                .filter(flow -> flow.says().subsetOf().filter(whole::contains).isEmpty())
                .filter(flow -> !isToldByCountry(flow, found))
                .sorted(Comparator.comparing(
                                (Statement<FundingFlow> flow) -> flow.says().stage())
                        .thenComparing(byAmount().reversed()))
                .toList();
    }

    private List<Statement<FundingFlow>> ofAnyTerritory() {
        List<Statement<FundingFlow>> all = donor
                ? context.catalogue.flows().provider(context.country).list()
                : context.catalogue.flows().reaching(context.country).list();
        return all.stream()
                .filter(flow -> flow.says().money().isPresent())
                .filter(flow -> DeliveryColumns.has(flow.says().stage()))
                .filter(flow -> flow.says().basis() != Basis.NET)
                .filter(donor ? this::isAbroad : this::isOfTheTwo)
                .toList();
    }

    /** Returns the sums for the country or its subregion, or those of the donor. */
    List<Statement<FundingFlow>> candidates() {
        return ofAnyTerritory().stream()
                .filter(flow -> donor || isWithinSubregion(flow.says()) || isNamed(flow.says()))
                .toList();
    }

    /** Returns whether the source names the country itself among those that receive it, whoever the others are. */
    private boolean isNamed(FundingFlow says) {
        return says.recipients().stream()
                .flatMap(split -> split.parts().stream())
                .anyMatch(context.country.ref()::equals);
    }

    /** Returns the regions whose sums are left out: they reach further, and the sums do not name the country. */
    List<Prose> regionsLeftOut() {
        List<Statement<FundingFlow>> shown = candidates();
        return ofAnyTerritory().stream()
                .filter(flow -> !shown.contains(flow))
                .flatMap(flow -> flow.says().recipients().stream())
                .flatMap(split -> split.parts().stream())
                .filter(area -> area.is(Kind.GROUPING))
                .distinct()
                .map(context.facts::inSentence)
                .toList();
    }

    private boolean isAbroad(Statement<FundingFlow> flow) {
        return flow.says()
                .recipients()
                .flatMap(split -> split.whole())
                .filter(context.country.ref()::equals)
                .isEmpty();
    }

    /** Returns whether the donor gives it, first of those who give it together, and no source says otherwise. */
    private boolean isTheirs(Statement<FundingFlow> flow) {
        return !donor
                || (context.catalogue.isPartOf(flow.says().providers().get(0), context.country)
                        && !sums.isDisputed(context.country, flow));
    }

    /** Returns every sum of the page: those that are drawn, those told before, and those of the programmes. */
    List<Statement<FundingFlow>> all(List<Statement<FundingFlow>> drawn) {
        Set<Ref> refs = new LinkedHashSet<>();
        drawn.forEach(flow -> refs.add(ref(flow)));
        candidates().forEach(flow -> refs.add(ref(flow)));
        context.facts.used().stream().filter(record -> record.is(Kind.FLOW)).forEach(refs::add);
        if (!donor) {
            new ProgrammeSection(context).sums().forEach(flow -> refs.add(ref(flow)));
        }
        return refs.stream()
                .map(flow -> context.catalogue.get(flow, FundingFlow.class))
                .sorted(Comparator.comparing(
                                (Statement<FundingFlow> flow) -> flow.says().stage())
                        .thenComparing(byAmount().reversed()))
                .toList();
    }

    /** Returns whether Mexico or the United States give it, or it belongs to a plan of the region. */
    private boolean isOfTheTwo(Statement<FundingFlow> flow) {
        List<Ref> from = flow.says().providers();
        return context.isAnyOf(from, Country.MEX)
                || context.isAnyOf(from, Country.USA)
                || !flow.says().initiatives().isEmpty();
    }

    boolean isWithinSubregion(FundingFlow says) {
        return says.recipients().stream()
                .flatMap(split -> split.parts().stream())
                .allMatch(this::isWithinSubregion);
    }

    private boolean isWithinSubregion(Ref area) {
        if (area.is(Kind.GROUPING)) {
            List<Ref> members =
                    context.catalogue.get(area, Grouping.class).says().members();
            return !members.isEmpty() && members.stream().allMatch(this::isWithinSubregion);
        }
        return area.equals(Country.MEX.ref())
                || context.countries.stream().anyMatch(country -> country.ref().equals(area));
    }

    /** Returns whether a sum "per country" is also told for the country itself. */
    private boolean isToldByCountry(Statement<FundingFlow> flow, List<Statement<FundingFlow>> all) {
        return flow.says().per().contains(Per.COUNTRY)
                && all.stream()
                        .filter(other -> !other.says().per().contains(Per.COUNTRY))
                        .anyMatch(other -> other.says().stage() == flow.says().stage()
                                && other.says().initiatives().equals(flow.says().initiatives()));
    }

    static BigDecimal amount(Statement<FundingFlow> flow) {
        return flow.says().money().map(Money::amount).orElse(BigDecimal.ZERO);
    }

    static Comparator<Statement<FundingFlow>> byAmount() {
        return Comparator.comparing(DeliveryFlows::amount);
    }

    static Ref ref(Statement<FundingFlow> flow) {
        return Kind.FLOW.ref(flow.id());
    }
}
