package org.cauce.io.internal.iati.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds {@code sum} and {@code strict_sum}: the numbers that the {@code paths} lead to must add up to {@code sum}, to
 * four places; where there are none, that is right for {@code sum}, and wrong for {@code strict_sum}.
 */
final class Sum implements Check {
    private static final int PLACES = 4;

    private final Path paths;
    private final BigDecimal sum;
    private final boolean isStrict;

    Sum(RuleText rule, boolean isStrict) {
        paths = rule.paths("paths");
        sum = new BigDecimal(rule.text("sum"));
        this.isStrict = isStrict;
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        if (nodes.isEmpty() && !isStrict) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < nodes.size(); i++) {
            Optional<BigDecimal> number = Numbers.decimal(nodes.text(i));
            if (number.isEmpty()) {
                return Failure.at(nodes, i, 1);
            }
            total = total.add(number.orElseThrow());
        }
        BigDecimal rounded = total.setScale(PLACES, RoundingMode.HALF_UP);
        if (rounded.compareTo(sum) == 0) {
            return null;
        }
        String found = rounded.stripTrailingZeros().toPlainString();
        return nodes.isEmpty()
                ? new Failure(element, Optional.empty(), Optional.of(found), 1)
                : Failure.at(nodes, 0, found);
    }
}
