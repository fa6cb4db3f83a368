package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code evaluates_to_true}: the condition {@code eval} must be true. What {@code paths} lead to is shown. */
final class IsTrue implements Check {
    private final Expression condition;
    private final Path shown;

    IsTrue(RuleText rule) {
        condition = rule.condition("eval");
        shown = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        return condition.isTrue(element, scope) ? null : Failure.together(element, shown.from(element, scope));
    }
}
