package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.indicators.series.Coverage;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.Flows;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The money of an initiative or provider on its way from need to payment, stage by stage.
 *
 * <p>Stages are never added: what is disbursed was pledged before. Within a stage, every flow is listed, and sums are
 * formed only of flows that are alike and told by the same party. A part is never added to its whole: where the whole
 * has an amount, the parts are left out. No sum is formed at all where two flows tell of the same money, be it that
 * they are marked as conflicting, that one is a running total, that one provider is part of another, or that nothing
 * tells them apart.
 *
 * @param about the initiative or provider
 * @param stages the stages that have a flow, from need to payment
 * @param notMaterialised the flows that never came; they stand at their stage too, since they were promised there
 */
public record DeliveryChain(Ref about, ImmutableList<StageAmounts> stages, ImmutableList<Delivery> notMaterialised) {

    /**
     * {@return the chain of an initiative: of the flows that name it}
     *
     * <p>Flows that name it only beside a main initiative are listed and left out of sums.
     *
     * @param catalogue where the flows are
     * @param initiative the initiative
     */
    public static DeliveryChain ofInitiative(Catalogue catalogue, Ref initiative) {
        return of(
                catalogue,
                initiative,
                catalogue.flows().initiative(initiative),
                flow -> flow.initiative().equals(Optional.of(initiative))
                        ? Optional.empty()
                        : Optional.of("pays mainly for "
                                + flow.initiative().map(Ref::toString).orElse("nothing named")));
    }

    /**
     * {@return the chain of a provider: of the flows that it gives, alone or with others; sums are formed for each
     * initiative}
     *
     * <p>What it gives together with others is listed and left out of sums.
     *
     * @param catalogue where the flows are
     * @param provider the organisation, aggregate or country that gives
     */
    public static DeliveryChain ofProvider(Catalogue catalogue, Ref provider) {
        return of(
                catalogue,
                provider,
                catalogue.flows().provider(provider),
                flow -> flow.providers().stream().allMatch(provider::equals) ? Optional.empty() : givenTogether(flow));
    }

    /**
     * {@return the chain of a country: of the flows that it, its government or its public agencies give, alone or with
     * others}
     *
     * @param catalogue where the flows are
     * @param provider the country that gives
     */
    public static DeliveryChain ofProvider(Catalogue catalogue, Country provider) {
        return of(
                catalogue,
                provider.ref(),
                catalogue.flows().provider(provider),
                flow -> flow.providers().stream().allMatch(party -> catalogue.isPartOf(party, provider))
                        ? Optional.empty()
                        : givenTogether(flow));
    }

    private static Optional<String> givenTogether(FundingFlow flow) {
        return Optional.of("given together by " + flow.providers());
    }

    private static DeliveryChain of(Catalogue catalogue, Ref about, Flows flows, Totals.Excluder excluder) {
        Totals totals = new Totals(catalogue, excluder);
        ImmutableList<StageAmounts> stages = Arrays.stream(Stage.values())
                .map(stage -> totals.at(stage, flows.stage(stage).list()))
                .filter(stage ->
                        !stage.amounts().isEmpty() || !stage.withoutAmount().isEmpty())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Delivery> notMaterialised = flows.condition(Condition.NOT_MATERIALISED).stream()
                .map(flow -> delivery(catalogue, flow))
                .collect(ImmutableList.toImmutableList());
        return new DeliveryChain(about, stages, notMaterialised);
    }

    static Delivery delivery(Catalogue catalogue, Statement<FundingFlow> flow) {
        return new Delivery(flow, ResolvedAmount.of(catalogue, flow.says()));
    }

    /**
     * {@return the flows of a stage; empty if it has none}
     *
     * @param stage the stage
     */
    public Optional<StageAmounts> at(Stage stage) {
        return stages.stream().filter(amounts -> amounts.stage() == stage).findFirst();
    }

    /** {@return the flows without a stated or computable amount, at all stages} */
    public ImmutableList<Delivery> withoutAmount() {
        return stages.stream()
                .flatMap(stage -> stage.withoutAmount().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return how much the totals of one stage cover of those of another, for each two that are comparable: of the
     * same initiative, in the same currency and price basis, and not on two different bases}
     *
     * @param given the stage that covers, such as {@code CONTRIBUTED}
     * @param needed the stage to be covered, such as {@code REQUIRED}
     */
    public ImmutableList<StageCoverage> coverage(Stage given, Stage needed) {
        return totals(given)
                .flatMap(above ->
                        totals(needed).filter(below -> comparable(above, below)).map(below -> coverage(above, below)))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<StageTotal> totals(Stage stage) {
        return at(stage).stream().flatMap(amounts -> amounts.totals().stream());
    }

    private static StageCoverage coverage(StageTotal given, StageTotal needed) {
        return new StageCoverage(
                given,
                needed,
                Coverage.percent(given.total().estimate(), needed.total().estimate()));
    }

    private static boolean comparable(StageTotal one, StageTotal other) {
        Basis first = one.total().basis();
        Basis second = other.total().basis();
        boolean sameBasis = first == second || first == Basis.NOT_STATED || second == Basis.NOT_STATED;
        return one.initiative().isPresent()
                && one.initiative().equals(other.initiative())
                && one.total().money().currency().equals(other.total().money().currency())
                && one.total().money().priceBasis().equals(other.total().money().priceBasis())
                && one.total().money().amount().signum() >= 0
                && other.total().money().amount().signum() > 0
                && sameBasis;
    }
}
