package org.cauce.indicators.basis;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import org.cauce.model.flow.Basis;

/**
 * The headline series of official development assistance: net disbursements until 2017, grant equivalents from 2018 on.
 *
 * <p>The two measure different things: growth over the break means little.
 *
 * <p>Source: OECD, DAC statistics, table 1, items 1010 and 11010.
 *
 * @param amounts the headline by calendar year, in the unit of the two series
 * @param bases what each of these years counts
 */
public record HeadlineAid(ImmutableSortedMap<Integer, BigDecimal> amounts, ImmutableSortedMap<Integer, Basis> bases) {
    /** The first year whose headline is the grant equivalent. */
    public static final int GRANT_EQUIVALENTS = 2018;

    /**
     * {@return the headline of two series; years that the series in charge lacks are missing, not taken from the other}
     *
     * @param net net disbursements by calendar year
     * @param grantEquivalents grant equivalents by calendar year, in the same unit and prices
     */
    public static HeadlineAid of(Map<Integer, BigDecimal> net, Map<Integer, BigDecimal> grantEquivalents) {
        ImmutableSortedMap<Integer, BigDecimal> amounts = ImmutableSortedMap.<Integer, BigDecimal>naturalOrder()
                .putAll(Maps.filterKeys(net, year -> year < GRANT_EQUIVALENTS))
                .putAll(Maps.filterKeys(grantEquivalents, year -> year >= GRANT_EQUIVALENTS))
                .buildOrThrow();
        return new HeadlineAid(
                amounts,
                ImmutableSortedMap.copyOf(Maps.asMap(
                        amounts.keySet(), year -> year < GRANT_EQUIVALENTS ? Basis.NET : Basis.GRANT_EQUIVALENT)));
    }

    /** {@return the year in which the measure changes, if the series goes over it; else none} */
    public ImmutableSortedSet<Integer> breaks() {
        return amounts.isEmpty() || amounts.firstKey() >= GRANT_EQUIVALENTS || amounts.lastKey() < GRANT_EQUIVALENTS
                ? ImmutableSortedSet.of()
                : ImmutableSortedSet.of(amounts.tailMap(GRANT_EQUIVALENTS).firstKey());
    }
}
