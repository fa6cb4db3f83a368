package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.codelist.CodeItem;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.party.Organisation;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;

/**
 * Collects activities and organisations as the parts of a catalogue that is whole: with the organisations and regions
 * that flows and initiatives refer to.
 *
 * <pre>{@code
 * IatiCatalogueParts collected = new IatiCatalogueParts();
 * try (IatiReader<IatiActivity> activities = IatiReader.open(path)) {
 *     activities.forEach(activity -> collected.add(IatiMapping.of("mine.xml"), activity));
 * }
 * Catalogue catalogue = Catalogue.of(collected.parts());
 * }</pre>
 *
 * <p>An activity whose identifier was met before is left out whole, and its identifier told: which of the two counts is
 * the caller's to say. An organisation that is named several times has the names of the first place that gives any.
 * Memory is that of all records. For one thread.
 */
public final class IatiCatalogueParts {
    private final Map<String, Statement<Source>> sources = new LinkedHashMap<>();
    private final Map<String, Statement<Organisation>> organisations = new LinkedHashMap<>();
    private final Map<String, Statement<Grouping>> groupings = new LinkedHashMap<>();
    private final Map<String, Statement<Initiative>> initiatives = new LinkedHashMap<>();
    private final Map<String, Statement<FundingFlow>> flows = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** Makes a collection without records. */
    public IatiCatalogueParts() {}

    /**
     * Adds an activity with its flows.
     *
     * @param mapping the mapping of its file
     * @param activity the activity
     * @return whether it was added: false if one of the same identifier was added before
     */
    public boolean add(IatiMapping mapping, IatiActivity activity) {
        Statement<Initiative> initiative = mapping.initiative(activity);
        if (initiatives.containsKey(initiative.id())) {
            leftOut.add(initiative.citation().flatMap(place -> place.section()).orElse(initiative.id()));
            return false;
        }
        source(mapping);
        initiatives.put(initiative.id(), initiative);
        mapping.flows(activity).forEach(flow -> flows.put(flow.id(), flow));
        NamedParty.reporter(activity).ifPresent(this::name);
        activity.participatingOrgs()
                .forEach(org -> NamedParty.of(org, activity.language()).ifPresent(this::name));
        activity.recipientRegions().forEach(this::region);
        activity.recipientCountries().forEach(country -> country.code().ifPresent(code -> country(code.value())));
        for (Transaction transaction : activity.transactions()) {
            organisation(transaction.providerOrg(), activity);
            organisation(transaction.receiverOrg(), activity);
            transaction.recipientRegions().forEach(this::region);
            transaction
                    .recipientCountries()
                    .forEach(country -> country.code().ifPresent(code -> country(code.value())));
        }
        for (PlannedDisbursement planned : activity.plannedDisbursements()) {
            organisation(planned.providerOrg(), activity);
            organisation(planned.receiverOrg(), activity);
        }
        return true;
    }

    /**
     * Adds an organisation with its budgets and expenditure.
     *
     * @param mapping the mapping of its file
     * @param organisation the organisation
     * @return whether anything was added: false if it has no budgets, or they were added before
     */
    public boolean add(IatiMapping mapping, IatiOrganisation organisation) {
        ImmutableList<Statement<FundingFlow>> budgets = mapping.flows(organisation);
        if (budgets.isEmpty() || flows.containsKey(budgets.get(0).id())) {
            budgets.stream().limit(1).forEach(flow -> leftOut.add(flow.id()));
            return false;
        }
        source(mapping);
        IatiMapping.party(organisation).ifPresent(this::name);
        budgets.forEach(flow -> flows.put(flow.id(), flow));
        Stream.of(
                        organisation.recipientOrgBudgets(),
                        organisation.recipientRegionBudgets(),
                        organisation.recipientCountryBudgets())
                .flatMap(List::stream)
                .forEach(budget -> targets(budget, organisation.language()));
        return true;
    }

    private void targets(OrganisationBudget budget, Optional<String> language) {
        budget.recipientOrg().flatMap(org -> NamedParty.of(org, language)).ifPresent(this::name);
        budget.recipientRegion().ifPresent(this::region);
        budget.recipientCountry().flatMap(country -> country.code()).ifPresent(code -> country(code.value()));
    }

    /** {@return the identifiers of what was left out, since they were met before, in the order met} */
    public ImmutableList<String> leftOut() {
        return ImmutableList.copyOf(leftOut);
    }

    /** {@return what was collected; a catalogue by itself} */
    public CatalogueParts parts() {
        return CatalogueParts.builder()
                .addAllSources(sources.values())
                .addAllOrganisations(organisations.values())
                .addAllGroupings(groupings.values())
                .addAllInitiatives(initiatives.values())
                .addAllFlows(flows.values())
                .build();
    }

    private void source(IatiMapping mapping) {
        Statement<Source> source = mapping.source();
        sources.putIfAbsent(source.id(), source);
    }

    private void organisation(Optional<TransactionOrg> org, IatiActivity activity) {
        org.flatMap(named -> NamedParty.of(named, activity.language())).ifPresent(this::name);
    }

    private void name(NamedParty party) {
        organisations.merge(
                party.organisation().id(),
                party.statement(),
                // a place that names nobody says no more than the identifier
                (first, next) -> party.names().isEmpty() || isNamed(first) ? first : next);
    }

    private static boolean isNamed(Statement<Organisation> organisation) {
        return organisation.says().identifiers().stream()
                .noneMatch(code ->
                        code.value().equals(organisation.says().names().get(0).text()));
    }

    private void region(RecipientRegion region) {
        region.code().ifPresent(code -> {
            ImmutableList<Name> names = Texts.names(region.narratives(), Optional.empty());
            grouping(Splits.ref(code), names.isEmpty() ? listed(code) : names);
        });
    }

    private static ImmutableList<Name> listed(VocabularyCode region) {
        Optional<CodeItem> item = region.isOf("1")
                ? CodeLists.bundled().find("Region").flatMap(list -> list.find(region.value()))
                : Optional.empty();
        return item.map(CodeItem::names)
                .filter(names -> !names.isEmpty())
                .orElse(ImmutableList.of(Name.of("region " + region.value(), Locale.ENGLISH)));
    }

    private void country(String code) {
        Ref ref = Splits.ref(IatiCode.of("Country", code));
        if (ref.is(Kind.GROUPING)) {
            grouping(ref, ImmutableList.of(Name.of("country " + code, Locale.ENGLISH)));
        }
    }

    private void grouping(Ref ref, ImmutableList<Name> names) {
        groupings.putIfAbsent(
                ref.id(),
                Statement.of(
                        ref.id(),
                        Grouping.builder()
                                .type(Grouping.Type.STATISTICAL)
                                .addAllNames(names)
                                .membership(Membership.UNKNOWN)
                                .build()));
    }
}
