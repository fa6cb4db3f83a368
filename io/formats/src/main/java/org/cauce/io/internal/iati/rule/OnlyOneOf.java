package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code only_one_of}: where one of {@code excluded} stands, none of {@code paths} may; where none does, exactly
 * one must.
 */
final class OnlyOneOf implements Check {
    private final Path paths;
    private final Path excluded;

    OnlyOneOf(RuleText rule) {
        paths = rule.paths("paths");
        excluded = rule.paths("excluded");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        int most = excluded.from(element, scope).isEmpty() ? 1 : 0;
        if (nodes.size() == most) {
            return null;
        }
        return nodes.isEmpty() ? Failure.missing(element) : Failure.at(nodes, nodes.size() - 1, nodes.size() - most);
    }
}
