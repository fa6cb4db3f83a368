package org.cauce.model.flow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/**
 * To what a sum goes: to one thing as a whole, to several in shares, or to several without the source saying how much
 * to each.
 *
 * <p>What is unknown stays unknown: a sum among three countries is not divided by three.
 *
 * @param <T> what the sum goes to, such as a country or a sector
 */
@Value.Immutable
@CauceJson
public abstract class Split<T extends Comparable<T>> implements Referring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Split() {}

    /**
     * {@return the whole, to this}
     *
     * @param <T> what it goes to
     * @param to what it is read as
     */
    public static <T extends Comparable<T>> Split<T> whole(T to) {
        return Split.<T>builder().whole(to).build();
    }

    /**
     * {@return unknown parts, among these}
     *
     * @param <T> what they go to
     * @param several the values
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static <T extends Comparable<T>> Split<T> among(Iterable<? extends T> several) {
        return Split.<T>builder().addAllAmong(several).build();
    }

    /**
     * {@return shares in per cent}
     *
     * @param <T> what they go to
     * @param percent the share, in percent of the whole
     * @throws IllegalArgumentException if a share is not positive, or together they are more than 100
     */
    public static <T extends Comparable<T>> Split<T> shares(Map<T, BigDecimal> percent) {
        return Split.<T>builder().putAllShares(percent).build();
    }

    /**
     * {@return a new builder}
     *
     * @param <T> what the sum goes to
     */
    public static <T extends Comparable<T>> Builder<T> builder() {
        return new Builder<>();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static <T extends Comparable<T>> Split<T> fromJson(Builder<T> builder) {
        return builder.build();
    }

    /** {@return what all of it goes to; empty if it goes to several} */
    public abstract Optional<T> whole();

    /** {@return among what it goes, in unknown parts; empty if the parts are known} */
    public abstract ImmutableSet<T> among();

    /** {@return the shares in per cent; what they lack to 100 is not allocated} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<T, BigDecimal> shares();

    /** {@return all that it goes to, wholly or in part} */
    public ImmutableSet<T> parts() {
        return whole().map(ImmutableSet::of).orElseGet(() -> among().isEmpty() ? shares().keySet() : among());
    }

    /** {@return whether it is known how much goes to each} */
    public boolean isKnown() {
        return among().isEmpty();
    }

    /**
     * {@return the share of this one in per cent, 0 if nothing goes to it; empty if the parts are not known}
     *
     * @param part the part
     */
    public Optional<BigDecimal> share(T part) {
        return among().contains(part)
                ? Optional.empty()
                : Optional.of(whole().map(all -> all.equals(part) ? HUNDRED : BigDecimal.ZERO)
                        .orElseGet(() -> shares().getOrDefault(part, BigDecimal.ZERO)));
    }

    /** {@return what of the sum is not allocated, in per cent; 0 unless there are shares that do not fill 100} */
    public BigDecimal unallocated() {
        return shares().isEmpty() ? BigDecimal.ZERO : HUNDRED.subtract(total());
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(parts());
    }

    /** Checks the parts, and leaves the trailing zeros of shares out, so that equal splits are equal. */
    @Value.Check
    Split<T> check() {
        checkForm();
        checkShares();
        ImmutableSortedMap<T, BigDecimal> plain =
                ImmutableSortedMap.copyOfSorted(Maps.transformValues(shares(), Percent::plain));
        return plain.equals(shares())
                ? this
                : Split.<T>builder().putAllShares(plain).build();
    }

    private void checkForm() {
        int forms = (whole().isPresent() ? 1 : 0) + (among().isEmpty() ? 0 : 1) + (shares().isEmpty() ? 0 : 1);
        if (forms != 1) {
            throw new IllegalArgumentException(
                    "A split has " + forms + " forms: expected exactly one of whole, among and shares");
        }
        if (among().size() == 1) {
            throw new IllegalArgumentException(
                    "A split is among one only, " + among() + ": give it as the whole, or name the others");
        }
    }

    private void checkShares() {
        shares().forEach((to, share) -> {
            if (share.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The share of " + to + " is " + share + " per cent: expected more than 0");
            }
        });
        if (total().compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("Shares sum to " + total() + " per cent: expected at most 100");
        }
    }

    private BigDecimal total() {
        return shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Builds splits.
     *
     * @param <T> what the sum goes to
     */
    public static final class Builder<T extends Comparable<T>> extends ImmutableSplit.Builder<T> {
        Builder() {}
    }
}
