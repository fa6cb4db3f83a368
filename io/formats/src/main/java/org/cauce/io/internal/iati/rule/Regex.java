package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Kinds {@code regex_matches} and {@code regex_no_matches}: the pattern {@code regex} must be found in all texts that
 * the {@code paths} lead to, or in none. An empty text is left alone.
 */
final class Regex implements Check {
    /** Identifiers are short; a pattern on a longer text could take long. */
    private static final int LONGEST = 10_000;

    private final Path paths;
    private final Pattern pattern;
    private final boolean mustMatch;

    Regex(RuleText rule, boolean mustMatch) {
        paths = rule.paths("paths");
        pattern = Pattern.compile(rule.text("regex"));
        this.mustMatch = mustMatch;
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        int first = -1;
        int times = 0;
        for (int i = 0; i < nodes.size(); i++) {
            String text = nodes.text(i);
            if (!text.isEmpty()
                    && text.length() <= LONGEST
                    && pattern.matcher(text).find() != mustMatch) {
                first = first < 0 ? i : first;
                times++;
            }
        }
        return times == 0 ? null : Failure.at(nodes, first, times);
    }
}
