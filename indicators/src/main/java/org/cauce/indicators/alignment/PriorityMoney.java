package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * How much money goes to a recipient in the sectors of one of its priorities. Amounts are in the unit of the cube.
 *
 * @param priority the priority
 * @param country the recipient
 * @param codes the codes of the flows' sectors that are close to those of the priority: near, not the same
 * @param money what each donor and all others give in these sectors
 * @param whole what they give to the recipient in all sectors
 */
@Beta
public record PriorityMoney(
        Ref priority, Country country, ImmutableSortedSet<Code> codes, MoneyCell money, MoneyCell whole) {

    /** {@return the share of the first donor's money to the recipient, as a fraction; empty if it gives none} */
    public Optional<BigDecimal> shareOfOne() {
        return share(money.one(), whole.one());
    }

    /** {@return the share of the second donor's money to the recipient, as a fraction; empty if it gives none} */
    public Optional<BigDecimal> shareOfOther() {
        return share(money.other(), whole.other());
    }

    private static Optional<BigDecimal> share(MoneyCell.Given part, MoneyCell.Given whole) {
        return whole.isPositive()
                ? Optional.of(part.sum().divide(whole.sum(), MathContext.DECIMAL128))
                : Optional.empty();
    }
}
