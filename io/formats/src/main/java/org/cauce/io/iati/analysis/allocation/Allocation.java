package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.analysis.EffectiveMoney;
import org.cauce.io.iati.analysis.ValueConversion;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.jspecify.annotations.Nullable;

/**
 * An amount and its parts by sector and place, which sum exactly to it.
 *
 * <p>What has no sector, or no place, is a part, too. An amount that cannot be read, or could not be converted, has no
 * parts: {@link #whole()} is empty then, and not 0.
 */
public final class Allocation {
    private final AllocationPolicy policy;
    private final EffectiveMoney money;
    private final Split split;
    private final @Nullable ValueConversion conversion;
    private @Nullable ImmutableList<AllocatedPart> parts;

    private Allocation(
            AllocationPolicy policy, EffectiveMoney money, Split split, @Nullable ValueConversion conversion) {
        this.policy = policy;
        this.money = money;
        this.split = split;
        this.conversion = conversion;
    }

    static Allocation of(AllocationPolicy policy, EffectiveMoney money, Split split) {
        return new Allocation(policy, money, split, null);
    }

    /** {@return how it was split} */
    public AllocationPolicy policy() {
        return policy;
    }

    /** {@return the amount as published, with the currency and the day that count, and where they come from} */
    public EffectiveMoney money() {
        return money;
    }

    /** {@return the rate, or why there is none, if the amount was to be converted; empty if it was not} */
    public Optional<ValueConversion> conversion() {
        return Optional.ofNullable(conversion);
    }

    /**
     * {@return the amount that is split, in the other currency if it was converted; empty if it cannot be read or could
     * not be converted}
     */
    public Optional<BigDecimal> whole() {
        return conversion == null ? money.amount() : conversion.amount();
    }

    /** {@return the parts, those without sector or place among them; none if there is no amount} */
    public ImmutableList<AllocatedPart> parts() {
        ImmutableList<AllocatedPart> known = parts;
        if (known == null) {
            Optional<BigDecimal> whole = whole();
            known = whole.isEmpty() ? ImmutableList.of() : split.parts(whole.orElseThrow(), policy.decimals());
            parts = known;
        }
        return known;
    }

    /** {@return the sum of the parts that lack a sector or a place; 0 if there are none} */
    public BigDecimal unallocated() {
        return parts().stream()
                .filter(part -> !part.isAllocated())
                .map(AllocatedPart::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return where the shares of sectors come from} */
    public ShareSource sectorSource() {
        return split.sectorSource();
    }

    /** {@return where the shares of countries and regions come from} */
    public ShareSource placeSource() {
        return split.placeSource();
    }

    /** {@return what the policy met and did} */
    public ImmutableList<AllocationNote> notes() {
        return split.notes();
    }

    /**
     * {@return the same in another currency, by the rate of the value date}
     *
     * <p>The whole is converted and rounded, and then split: the parts sum to the converted whole.
     *
     * @param to the other currency
     * @param converter rates, which of them will do, and the decimals that are kept
     */
    public Allocation in(CurrencyCode to, CurrencyConverter converter) {
        return new Allocation(policy, money, split, money.convert(to, converter));
    }
}
