package org.cauce.indicators.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.immutables.value.Value;

/**
 * A question to many flows: which of them, and by what they are told apart. The answer is their exact sum and count,
 * for each combination of members that occurs.
 *
 * <p>{@code FlowQuery.by(PROVIDER, YEAR).to(Country.HND).at(Stage.DISBURSED).on(Basis.GROSS)} asks who gave Honduras
 * how much in each year.
 */
@Value.Immutable
public abstract class FlowQuery implements WithFlowQuery {
    FlowQuery() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a question to all flows}
     *
     * @param dimensions by what they are told apart, in the order of the answer; none for one sum of all
     */
    public static FlowQuery by(Dimension... dimensions) {
        return builder().addAllDimensions(Arrays.asList(dimensions)).build();
    }

    /** {@return by what flows are told apart, in the order of the answer; empty for one sum of all} */
    public abstract ImmutableList<Dimension> dimensions();

    /** {@return which flows are asked, by who, to whom, when, how far, and on what basis} */
    @Value.Default
    public FlowFilter where() {
        return FlowFilter.ALL;
    }

    /** {@return the members that are asked, of dimensions for which there are any} */
    public abstract ImmutableSetMultimap<Dimension, String> only();

    /**
     * {@return the same question, to flows from these providers only}
     *
     * @param providers the countries
     */
    public FlowQuery from(Country... providers) {
        return withWhere(where().withProviders(refs(providers)));
    }

    /**
     * {@return the same question, to flows to these recipients only}
     *
     * @param recipients the countries
     */
    public FlowQuery to(Country... recipients) {
        return withWhere(where().withRecipients(refs(recipients)));
    }

    private static ImmutableSet<Ref> refs(Country... countries) {
        return Arrays.stream(countries).map(Country::ref).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the same question, to flows of these years only, by the year that names the period}
     *
     * @param first the first year
     * @param last the last year
     * @throws IllegalArgumentException if the last is before the first
     */
    public FlowQuery years(int first, int last) {
        return withWhere(FlowFilter.builder()
                .from(where())
                .firstYear(first)
                .lastYear(last)
                .build());
    }

    /**
     * {@return the same question, to flows at this stage only}
     *
     * @param stage how far the money has come
     */
    public FlowQuery at(Stage stage) {
        return withWhere(where().withStages(stage));
    }

    /**
     * {@return the same question, to flows on this basis only}
     *
     * @param basis the basis
     */
    public FlowQuery on(Basis basis) {
        return withWhere(where().withBases(basis));
    }

    /**
     * {@return the same question, to flows of these members only; what was asked of the dimension before is dropped}
     *
     * @param dimension the dimension
     * @param members its members, in the form that {@link Dimension} says
     */
    public FlowQuery only(Dimension dimension, String... members) {
        ImmutableSetMultimap.Builder<Dimension, String> all = ImmutableSetMultimap.builder();
        only().asMap().entrySet().stream()
                .filter(entry -> entry.getKey() != dimension)
                .forEach(entry -> all.putAll(entry.getKey(), entry.getValue()));
        return withOnly(all.putAll(dimension, members).build());
    }

    /**
     * {@return all restrictions to members: those of the filter and those of {@link #only()}, which hold together; the
     * years are apart, see {@link FlowFilter#wantsYear}}
     */
    public ImmutableSetMultimap<Dimension, String> members() {
        ImmutableSetMultimap.Builder<Dimension, String> all = ImmutableSetMultimap.builder();
        where().providers().forEach(ref -> all.put(Dimension.PROVIDER, ref.toString()));
        where().recipients().forEach(ref -> all.put(Dimension.RECIPIENT, ref.toString()));
        where().stages().forEach(stage -> all.put(Dimension.STAGE, stage.toString()));
        where().bases().forEach(basis -> all.put(Dimension.BASIS, basis.toString()));
        return all.putAll(only()).build();
    }

    /** {@return whether years are asked for} */
    public boolean asksYears() {
        return where().asksYears();
    }

    @Value.Check
    void check() {
        ImmutableSet<Dimension> once = ImmutableSet.copyOf(dimensions());
        if (once.size() < dimensions().size()) {
            throw new IllegalArgumentException("Dimensions are " + dimensions() + ": expected each once");
        }
        for (Dimension dimension : only().keySet()) {
            if (isFiltered(dimension)) {
                throw new IllegalArgumentException(
                        "The dimension " + dimension + " is asked by the filter and by only(): say it in one of them");
            }
        }
    }

    private boolean isFiltered(Dimension dimension) {
        return switch (dimension) {
            case PROVIDER -> !where().providers().isEmpty();
            case RECIPIENT -> !where().recipients().isEmpty();
            case STAGE -> !where().stages().isEmpty();
            case BASIS -> !where().bases().isEmpty();
            default -> false;
        };
    }

    /** Builds questions; nothing must be set. */
    public static final class Builder extends ImmutableFlowQuery.Builder {
        Builder() {}
    }
}
