package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code if_then}: where the condition {@code if} is true, {@code then} must be. What {@code paths} lead to is
 * shown.
 */
final class IfThen implements Check {
    private final Expression condition;
    private final Expression consequence;
    private final Path shown;

    IfThen(RuleText rule) {
        condition = rule.condition("if");
        consequence = rule.condition("then");
        shown = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        boolean isKept = !condition.isTrue(element, scope) || consequence.isTrue(element, scope);
        return isKept ? null : Failure.together(element, shown.from(element, scope));
    }
}
