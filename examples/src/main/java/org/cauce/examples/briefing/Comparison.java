package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.concentration.Ranked;
import org.cauce.indicators.concentration.Ranking;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;

/** Where a country stands among the countries of its subregion by an indicator. */
final class Comparison {
    private final Context context;
    private final ImmutableMap<Country, Statement<Observation>> values;

    private Comparison(Context context, ImmutableMap<Country, Statement<Observation>> values) {
        this.context = context;
        this.values = values;
    }

    static Comparison of(Context context, String indicator) {
        Map<Country, Statement<Observation>> values = new LinkedHashMap<>();
        for (Country country : context.countries) {
            context.latest(indicator, country.ref()).ifPresent(value -> values.put(country, value));
        }
        return new Comparison(context, ImmutableMap.copyOf(values));
    }

    /** Returns the observations, that of the country first. */
    ImmutableMap<Country, Statement<Observation>> values() {
        return values;
    }

    Optional<Statement<Observation>> own() {
        return Optional.ofNullable(values.get(context.country));
    }

    /** Returns whether there is a value for the country and for at least one other. */
    boolean isUseful() {
        return values.containsKey(context.country) && values.size() > 1;
    }

    List<Country> ranked() {
        return Ranking.of(values.keySet(), this::estimate).items();
    }

    /** Returns "highest", "lowest", "middle" or "alike"; "unknown" if there is nothing to compare. */
    String rank() {
        if (!isUseful()) {
            return "unknown";
        }
        Ranked<Country> place = Ranking.of(values.keySet(), this::estimate)
                .place(context.country)
                .orElseThrow();
        if (place.isTied()) {
            return "alike";
        }
        return place.rank() == 1 ? "highest" : place.rank() == values.size() ? "lowest" : "middle";
    }

    /** Returns the words for its place, from the texts with this prefix. */
    Prose place(String prefix) {
        return context.say(prefix + "." + rank());
    }

    private Estimate estimate(Country country) {
        return Optional.ofNullable(values.get(country))
                .flatMap(statement -> statement.says().quantity())
                .flatMap(Quantity::estimate)
                .orElseThrow();
    }
}
