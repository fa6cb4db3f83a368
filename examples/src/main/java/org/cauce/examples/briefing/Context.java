package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.PageContext;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Texts;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Style;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.party.Aggregate;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What all sections of one briefing share. */
final class Context extends PageContext {
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    final Country country;
    final ImmutableList<Country> countries;

    /** Makes the context of one page about a country, which it compares with the others of its subregion. */
    Context(Catalogue catalogue, Country country, List<Country> subregion, Texts texts) {
        super(catalogue, texts);
        this.country = country;
        this.countries = ImmutableSet.<Country>builder()
                .addAll(subregion.contains(country) ? List.of(country) : List.of())
                .addAll(subregion.stream()
                        .sorted(Comparator.comparing((Country one) -> one.label())
                                .reversed())
                        .toList())
                .build()
                .asList();
    }

    /** Returns the countries that the country is compared with. */
    ImmutableList<Country> others() {
        return countries.stream().filter(other -> other != country).collect(ImmutableList.toImmutableList());
    }

    /** Returns the latest observation of an indicator with a number, about a country itself. */
    Optional<Statement<Observation>> latest(String indicator, Ref subject) {
        return catalogue.observations().indicator(indicator).of(subject).stream()
                .filter(statement ->
                        statement.says().quantity().flatMap(Quantity::number).isPresent())
                .filter(statement -> statement.says().nature() == Nature.ACTUAL)
                .max(Comparator.comparing(statement -> statement.says().period()));
    }

    /** Returns the latest observation of an indicator between a country and a partner. */
    Optional<Statement<Observation>> latest(String indicator, Ref subject, Country partner) {
        return catalogue.observations().indicator(indicator).of(subject).partner(partner).stream()
                .filter(statement ->
                        statement.says().quantity().flatMap(Quantity::number).isPresent())
                .max(Comparator.comparing(statement -> statement.says().period()));
    }

    /** Returns the name of an indicator inside a sentence: its short name if the texts have one. */
    String indicator(String id) {
        String key = "indicator." + id;
        return texts.has(key) ? texts.text(key) : facts.wording().name(Kind.INDICATOR.ref(id));
    }

    Cited show(Statement<Observation> statement, Form form) {
        return facts.observation(statement, form);
    }

    /** Returns the headings of a table with one column for each country. */
    Prose[] countryHead(String first) {
        List<Prose> head = new ArrayList<>();
        head.add(Prose.of(first));
        countries.forEach(one -> head.add(Prose.of(name(one))));
        return head.toArray(Prose[]::new);
    }

    /** Returns the style of what these parties do, alone or together. */
    Style style(Collection<Ref> parties) {
        boolean mexican = isAnyOf(parties, Country.MEX);
        boolean american = isAnyOf(parties, Country.USA);
        if (mexican && american) {
            return Style.JOINT;
        }
        if (mexican || american) {
            return mexican ? Style.MEXICO : Style.UNITED_STATES;
        }
        return parties.stream().anyMatch(this::isGovernments) ? Style.GOVERNMENTS : Style.OTHER;
    }

    private boolean isGovernments(Ref party) {
        boolean governments = party.is(Kind.AGGREGATE)
                && catalogue.get(party, Aggregate.class).says().type() == Aggregate.Type.GOVERNMENTS;
        return governments || countries.stream().anyMatch(member -> catalogue.isPartOf(party, member));
    }

    boolean isAnyOf(Collection<Ref> parties, Country of) {
        return parties.stream().anyMatch(party -> catalogue.isPartOf(party, of));
    }

    static Ref ref(Statement<Observation> statement) {
        return Kind.OBSERVATION.ref(statement.id());
    }

    /** {@return an amount in millions, for a chart} */
    static BigDecimal millions(BigDecimal amount) {
        return amount.divide(MILLION);
    }
}
