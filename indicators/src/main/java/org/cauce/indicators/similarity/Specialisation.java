package org.cauce.indicators.similarity;

import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.indicators.internal.Decimals;
import org.cauce.indicators.portfolio.Relations;

/**
 * In which recipients or sectors a provider is special: revealed comparative advantage after Balassa (1965), of aid.
 *
 * @param <P> the providers
 * @param <K> the recipients or sectors, of one level
 */
public final class Specialisation<P extends Comparable<? super P>, K extends Comparable<? super K>> {
    private final Relations<P, K> relations;

    private Specialisation(Relations<P, K> relations) {
        this.relations = relations;
    }

    /**
     * {@return the specialisation of providers}
     *
     * @param <P> the providers
     * @param <K> the recipients or sectors
     * @param relations all relations of the world that a provider is compared with
     */
    public static <P extends Comparable<? super P>, K extends Comparable<? super K>> Specialisation<P, K> of(
            Relations<P, K> relations) {
        return new Specialisation<>(relations);
    }

    /**
     * {@return the revealed comparative advantage, {@code RCA = (x_dk / x_d.) / (x_.k / x_..)}: the provider's share of
     * its aid in a cell by the world's, 0 or more, above 1 where it is special; to 34 significant digits}
     *
     * <p>Empty if the provider or the cell has no amount at all.
     *
     * @param provider the provider
     * @param cell the recipient or sector
     */
    public Optional<BigDecimal> advantage(P provider, K cell) {
        return Decimals.ratio(inWorld(provider, cell), expected(provider, cell));
    }

    /**
     * {@return the symmetric form, {@code RSCA = (RCA − 1) / (RCA + 1)}, from −1 (nothing there) by 0 (as the world) to
     * 1}
     *
     * <p>Empty if the provider or the cell has no amount at all.
     *
     * @param provider the provider
     * @param cell the recipient or sector
     */
    public Optional<BigDecimal> symmetricAdvantage(P provider, K cell) {
        BigDecimal found = inWorld(provider, cell);
        BigDecimal expected = expected(provider, cell);
        return expected.signum() == 0
                ? Optional.empty()
                : Decimals.ratio(found.subtract(expected), found.add(expected));
    }

    private BigDecimal inWorld(P provider, K cell) {
        return relations.ofProvider(provider).amount(cell).multiply(relations.total());
    }

    private BigDecimal expected(P provider, K cell) {
        return relations
                .ofProvider(provider)
                .total()
                .multiply(relations.ofRecipient(cell).total());
    }
}
