package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code at_least_one}: one of the {@code paths} must lead somewhere. */
final class AtLeastOne implements Check {
    private final Path paths;

    AtLeastOne(RuleText rule) {
        paths = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        return paths.from(element, scope).isEmpty() ? Failure.missing(element) : null;
    }
}
