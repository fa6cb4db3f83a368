package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code one_or_all}: where {@code one} leads nowhere, each of {@code items} must have what {@code have} says. */
final class OneOrAll implements Check {
    private final Path one;
    private final Path items;
    private final Expression have;

    OneOrAll(RuleText rule) {
        one = rule.path("one");
        items = rule.paths("items");
        have = rule.condition("have");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        if (!one.from(element, scope).isEmpty()) {
            return null;
        }
        Nodes nodes = items.from(element, scope);
        Element first = null;
        int times = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (!have.isTrue(nodes.element(i), scope)) {
                first = first == null ? nodes.element(i) : first;
                times++;
            }
        }
        return first == null ? null : Failure.missing(first, times);
    }
}
