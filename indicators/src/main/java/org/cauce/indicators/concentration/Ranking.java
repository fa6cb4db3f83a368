package org.cauce.indicators.concentration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Unit;

/**
 * Items ranked by a value, the largest first; ties are kept and named.
 *
 * <p>Ranks are those of the nominal values. Beside them stand the best and the worst rank that the intervals allow, so
 * that "one of the top three" can be told from "perhaps one of the top three". Tied items keep the order in which they
 * were given. The ranking by rating scales where less is better is {@link #smallestFirst}.
 *
 * <p>Source: standard competition ranking; the range of ranks follows from the intervals.
 *
 * @param <T> what is ranked
 */
public final class Ranking<T> implements Iterable<Ranked<T>> {
    /** An item with its value and, for comparison, the value turned so that the larger is the first. */
    private record Valued<T>(T item, Estimate value, BigDecimal size, Interval sizes) {}

    private final ImmutableList<Ranked<T>> places;

    private Ranking(List<Valued<T>> values) {
        PossibleRanks possible =
                new PossibleRanks(values.stream().map(Valued::sizes).toList());
        List<List<Valued<T>>> ties = ties(values);
        ImmutableList.Builder<Ranked<T>> ranked = ImmutableList.builder();
        int rank = 1;
        for (int dense = 0; dense < ties.size(); dense++) {
            for (Valued<T> place : ties.get(dense)) {
                ranked.add(new Ranked<>(
                        place.item(),
                        place.value(),
                        rank,
                        dense + 1,
                        others(place, ties.get(dense)),
                        possible.best(place.sizes()),
                        possible.worst(place.sizes())));
            }
            rank += ties.get(dense).size();
        }
        this.places = ranked.build();
    }

    /** The items by size, the largest first, those of the same size together. */
    private static <T> List<List<Valued<T>>> ties(List<Valued<T>> values) {
        ListMultimap<BigDecimal, Valued<T>> bySize = MultimapBuilder.treeKeys(Comparator.<BigDecimal>reverseOrder())
                .arrayListValues()
                .build();
        values.forEach(valued -> bySize.put(valued.size(), valued));
        return Multimaps.asMap(bySize).values().stream().toList();
    }

    private static <T> ImmutableList<T> others(Valued<T> place, List<Valued<T>> tied) {
        return tied.stream()
                .map(Valued::item)
                .filter(item -> !item.equals(place.item()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the ranking of items by estimates, the largest first}
     *
     * @param <T> what is ranked
     * @param items the items, each once
     * @param value the value of an item
     * @throws IllegalArgumentException if the units of the values differ, or an item is there twice
     */
    public static <T> Ranking<T> of(Collection<? extends T> items, Function<? super T, Estimate> value) {
        return new Ranking<>(valued(items, value, Ranking::largestFirst));
    }

    /**
     * {@return the ranking of items by exact numbers, the largest first}
     *
     * @param <T> what is ranked
     * @param items the items, each once
     * @param number the number of an item; all are taken to count the same thing
     * @throws IllegalArgumentException if an item is there twice
     */
    public static <T> Ranking<T> ofNumbers(Collection<? extends T> items, Function<? super T, BigDecimal> number) {
        return of(items, item -> Estimate.exact(number.apply(item), Unit.RATIO));
    }

    /**
     * {@return the ranking of items by estimates, the smallest first}
     *
     * @param <T> what is ranked
     * @param items the items, each once
     * @param value the value of an item
     * @throws IllegalArgumentException if the units of the values differ, or an item is there twice
     */
    public static <T> Ranking<T> smallestFirst(Collection<? extends T> items, Function<? super T, Estimate> value) {
        return new Ranking<>(valued(items, value, Ranking::smallestFirst));
    }

    private static <T> Valued<T> largestFirst(T item, Estimate value) {
        return new Valued<>(item, value, value.nominal(), value.interval());
    }

    private static <T> Valued<T> smallestFirst(T item, Estimate value) {
        return new Valued<>(
                item, value, value.nominal().negate(), value.interval().negate());
    }

    private static <T> List<Valued<T>> valued(
            Collection<? extends T> items,
            Function<? super T, Estimate> value,
            BiFunction<T, Estimate, Valued<T>> turned) {
        Set<T> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(item)) {
                throw new IllegalArgumentException(
                        item + " is there twice; expected each item once: add its values up before");
            }
        }
        List<Valued<T>> valued = items.stream()
                .map(item -> turned.apply(item, value.apply(item)))
                .toList();
        valued.stream()
                .map(item -> item.value().unit())
                .distinct()
                .skip(1)
                .findFirst()
                .ifPresent(unit -> {
                    throw new IllegalArgumentException(
                            "Units differ: " + valued.get(0).value().unit() + " and " + unit
                                    + "; convert one side first, or rank each unit apart");
                });
        return valued;
    }

    /** {@return all items with their places, first to last} */
    public ImmutableList<Ranked<T>> places() {
        return places;
    }

    /** {@return the items, first to last} */
    public ImmutableList<T> items() {
        return places.stream().map(Ranked::item).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the place of an item; empty if it is not ranked}
     *
     * @param item the item
     */
    public Optional<Ranked<T>> place(T item) {
        return places.stream().filter(place -> place.item().equals(item)).findFirst();
    }

    /**
     * {@return the first so many, all that are tied at the last place included}
     *
     * @param count how many places, 1 or more
     * @throws IllegalArgumentException if the places are none
     */
    public Top<T> top(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("The first " + count + " of a ranking; expected 1 or more");
        }
        return new Top<>(
                count,
                places.stream().filter(place -> place.isAmongFirst(count)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return whether an item is one of the first so many, ties included; false if it is not ranked}
     *
     * @param item the item
     * @param count how many places, such as 3
     */
    public boolean isAmongFirst(T item, int count) {
        return place(item).filter(place -> place.isAmongFirst(count)).isPresent();
    }

    @Override
    public Iterator<Ranked<T>> iterator() {
        return places.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking<?> ranking && places.equals(ranking.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    /** {@return the items with their ranks, such as {@code [1 IADB, 2 CABEI, 2 USA]}} */
    @Override
    public String toString() {
        return places.stream()
                .map(place -> place.rank() + " " + place.item())
                .toList()
                .toString();
    }
}
