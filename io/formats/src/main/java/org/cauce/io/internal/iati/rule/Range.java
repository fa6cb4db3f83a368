package org.cauce.io.internal.iati.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kind {@code range}: the numbers that the {@code paths} lead to must be from {@code min} to {@code max}. */
final class Range implements Check {
    private final Path paths;
    private final Optional<BigDecimal> least;
    private final Optional<BigDecimal> most;

    Range(RuleText rule) {
        paths = rule.paths("paths");
        least = rule.number("min");
        most = rule.number("max");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        int first = -1;
        int times = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (!holds(nodes.text(i))) {
                first = first < 0 ? i : first;
                times++;
            }
        }
        return times == 0 ? null : Failure.at(nodes, first, times);
    }

    private boolean holds(String text) {
        return Numbers.decimal(text)
                .filter(number -> least.isEmpty() || number.compareTo(least.orElseThrow()) >= 0)
                .filter(number -> most.isEmpty() || number.compareTo(most.orElseThrow()) <= 0)
                .isPresent();
    }
}
