package org.cauce.examples.compare;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.concentration.Concentration;
import org.cauce.indicators.concentration.Significance;
import org.cauce.indicators.portfolio.Portfolio;

/** Every measure of who gives to a recipient. */
public final class DonorMeasures {
    private static final BigDecimal TAIL = new BigDecimal("0.10");

    private DonorMeasures() {}

    /**
     * {@return the measures of concentration}
     *
     * @param aid what a recipient gets, by provider
     */
    public static ImmutableList<Measure> of(Portfolio<String> aid) {
        Concentration found = Concentration.of(aid);
        return ImmutableList.of(
                Measure.count("donors", found.members(), "who give more than 0, n"),
                Measure.of("total", Optional.of(aid.total()), "in plain units of the currency"),
                Measure.of("herfindahl", found.herfindahl(), "1/n to 1"),
                Measure.of("normalised-herfindahl", found.normalisedHerfindahl(), "0 to 1"),
                Measure.of("fragmentation", found.fragmentation(), "0 to 1 - 1/n"),
                Measure.of("effective-number", found.effectiveNumber(), "1 to n"),
                Measure.of("theil", found.theil(), "0 to ln n"),
                Measure.of("shannon", found.shannon(), "0 to ln n"),
                Measure.of("gini", found.gini(), "0 to 1 - 1/n"),
                Measure.of("cr-1", found.ratioOfLargest(1), "share of the largest"),
                Measure.of("cr-3", found.ratioOfLargest(3), "share of the largest 3"),
                Measure.of("cr-5", found.ratioOfLargest(5), "share of the largest 5"),
                Measure.of(
                        "tail",
                        found.tail(TAIL).map(BigDecimal::valueOf),
                        "the smallest that together give less than 10 %"));
    }

    /**
     * {@return the measures of the OECD's significance}
     *
     * @param significance the relations of the world
     * @param recipient the recipient
     */
    public static ImmutableList<Measure> of(Significance<String, String> significance, String recipient) {
        return ImmutableList.of(
                Measure.count("significant", significance.significant(recipient).size(), "concentrated or important"),
                Measure.count(
                        "concentrated",
                        significance.concentrated(recipient).size(),
                        "larger share here than in the world of these files"),
                Measure.count(
                        "important", significance.important(recipient).size(), "the largest that together give 90 %"),
                Measure.of(
                        "fragmentation-ratio",
                        significance.fragmentationRatio(recipient),
                        "not significant of all, 0 to 1"));
    }
}
