package org.cauce.indicators.basis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import org.cauce.indicators.internal.Decimals;

/**
 * Country programmable aid after the OECD: what of gross bilateral aid the recipient's side can plan with.
 *
 * <p>{@code CPA = gross − Σ exclusions}; it is not netted for repayments. Exclusions must not overlap: food aid in
 * emergencies is humanitarian already. Those that are not known are named, and the amount is then an
 * {@linkplain #isUpperBound upper bound}. The OECD publishes the series itself, from activities.
 *
 * <p>Source: OECD, Country Programmable Aid, frequently asked questions.
 *
 * @param gross gross bilateral disbursements of aid, 0 or more
 * @param excluded what is excluded, as far as it is known, each 0 or more, in the unit of the gross amount
 */
public record ProgrammableAid(BigDecimal gross, ImmutableMap<Exclusion, BigDecimal> excluded) {
    /** What does not count as programmable. */
    public enum Exclusion {
        /** Humanitarian aid. */
        HUMANITARIAN,
        /** Relief of debt. */
        DEBT_RELIEF,
        /** What it costs the provider to administer its aid. */
        ADMINISTRATION,
        /** Imputed costs of students in the provider's country. */
        STUDENT_COSTS,
        /** Promotion of awareness in the provider's country. */
        AWARENESS,
        /** Research. */
        RESEARCH,
        /** Refugees in the provider's country. */
        REFUGEES_IN_DONOR,
        /** Food aid. */
        FOOD_AID,
        /** Aid from local governments. */
        LOCAL_GOVERNMENTS,
        /** Core funding of non-governmental organisations. */
        CORE_NGO,
        /** Investment in equity. */
        EQUITY,
        /** Aid through secondary agencies. */
        SECONDARY_AGENCIES,
        /** What no country or region can be named for. */
        NOT_ALLOCABLE
    }

    /**
     * Checks the amounts.
     *
     * @param gross gross bilateral disbursements of aid, 0 or more
     * @param excluded what is excluded, as far as it is known, each 0 or more
     * @throws IllegalArgumentException if an amount is below 0, or more is excluded than there is
     */
    public ProgrammableAid {
        if (excluded.values().stream().anyMatch(amount -> amount.signum() < 0)
                || Decimals.sum(excluded.values()).compareTo(gross) > 0) {
            throw new IllegalArgumentException("Of gross aid of " + gross + " are excluded " + excluded
                    + "; expected amounts of 0 or more, together no more than the gross: exclusions must not overlap");
        }
    }

    /**
     * {@return the programmable aid of a cell}
     *
     * @param gross gross bilateral disbursements of aid, 0 or more
     * @param excluded what is excluded, as far as it is known; one that is known to be 0 is given as 0
     * @throws IllegalArgumentException if an amount is below 0, or more is excluded than there is
     */
    public static ProgrammableAid of(BigDecimal gross, Map<Exclusion, BigDecimal> excluded) {
        return new ProgrammableAid(gross, Maps.immutableEnumMap(excluded));
    }

    /**
     * {@return the programmable aid, {@code gross − Σ exclusions}, exact, in the unit of the gross amount, 0 or more}
     */
    public BigDecimal amount() {
        return gross.subtract(Decimals.sum(excluded.values()));
    }

    /** {@return the exclusions that are not known} */
    public ImmutableSet<Exclusion> unknown() {
        return Sets.immutableEnumSet(Sets.difference(EnumSet.allOf(Exclusion.class), excluded.keySet()));
    }

    /** {@return whether some exclusion is not known, so that the true amount may be smaller} */
    public boolean isUpperBound() {
        return !unknown().isEmpty();
    }
}
