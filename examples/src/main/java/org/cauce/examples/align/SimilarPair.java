package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cauce.indicators.similarity.Similarity;
import org.cauce.model.place.Country;

/**
 * How alike the portfolios of two donors are, by each measure.
 *
 * @param one a donor
 * @param other another
 * @param cells in how many cells one or the other has an amount above 0; 0 if one is not in the file
 * @param results the measures; empty if they cannot be computed
 */
record SimilarPair(Country one, Country other, int cells, ImmutableList<Result> results) {
    /** The measures that are shown. */
    enum Measure {
        /** The Finger–Kreinin index. */
        FINGER_KREININ,
        /** The cosine. */
        COSINE;

        private Function<Similarity<String>, Optional<BigDecimal>> function() {
            return this == COSINE ? Similarity::cosine : Similarity::fingerKreinin;
        }
    }

    /**
     * A measure over all cells, and without the one that moves it most.
     *
     * @param measure the measure
     * @param all its value over all cells
     * @param cell the cell that moves it most; empty if none moves it
     * @param without its value without that cell; of all cells if there is no such cell
     */
    record Result(Measure measure, BigDecimal all, Optional<String> cell, BigDecimal without) {
        BigDecimal change() {
            return without.subtract(all).abs();
        }
    }

    static SimilarPair of(Country one, Country other, Optional<Similarity<String>> similarity) {
        ImmutableList.Builder<Result> results = ImmutableList.builder();
        similarity.ifPresent(found -> {
            for (Measure measure : Measure.values()) {
                measure.function().apply(found).ifPresent(all -> results.add(result(measure, all, found)));
            }
        });
        return new SimilarPair(
                one, other, similarity.map(found -> found.cells().size()).orElse(0), results.build());
    }

    /** Of several cells that move it as much the first is taken, so that pages repeat. */
    private static Result result(Measure measure, BigDecimal all, Similarity<String> similarity) {
        Optional<Map.Entry<String, BigDecimal>> most = similarity.leaveOneOut(measure.function()).entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(all) != 0)
                .max(Comparator.comparing((Map.Entry<String, BigDecimal> entry) ->
                                entry.getValue().subtract(all).abs())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return new Result(
                measure,
                all,
                most.map(Map.Entry::getKey),
                most.map(Map.Entry::getValue).orElse(all));
    }
}
