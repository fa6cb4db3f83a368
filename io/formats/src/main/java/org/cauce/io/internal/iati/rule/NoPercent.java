package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code no_percent}: the numbers that the {@code paths} lead to must stand without a percent sign. */
final class NoPercent implements Check {
    private final Path paths;

    NoPercent(RuleText rule) {
        paths = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.text(i).indexOf('%') >= 0) {
                return Failure.at(nodes, i, 1);
            }
        }
        return null;
    }
}
