package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code no_more_than_one}: the {@code paths} together must not lead to two things. */
final class NoMoreThanOne implements Check {
    private final Path paths;

    NoMoreThanOne(RuleText rule) {
        paths = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        return nodes.size() <= 1 ? null : Failure.at(nodes, 1, nodes.size());
    }
}
