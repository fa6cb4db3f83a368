package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code starts_with}: each text that the {@code paths} lead to must begin with one that {@code prefixes} lead to,
 * followed by {@code separator}.
 */
final class StartsWith implements Check {
    private final Path paths;
    private final Path prefixes;
    private final String separator;

    StartsWith(RuleText rule) {
        paths = rule.paths("paths");
        prefixes = rule.paths("prefixes");
        separator = rule.find("separator").orElse("");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        Nodes beginnings = prefixes.from(element, scope);
        for (int i = 0; i < nodes.size(); i++) {
            if (!begins(nodes.text(i), beginnings)) {
                return new Failure(
                        nodes.element(i),
                        Optional.empty(),
                        Optional.of(nodes.text(i).strip()),
                        1);
            }
        }
        return null;
    }

    private boolean begins(String text, Nodes beginnings) {
        for (int i = 0; i < beginnings.size(); i++) {
            if (text.startsWith(beginnings.text(i) + separator)) {
                return true;
            }
        }
        return false;
    }
}
