package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code no_spaces}: the texts that the {@code paths} lead to must not begin or end with a blank or a new line.
 */
final class NoSpaces implements Check {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path paths;

    NoSpaces(RuleText rule) {
        paths = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        int first = -1;
        int times = 0;
        for (int i = 0; i < nodes.size(); i++) {
            String text = nodes.text(i);
            if (!text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)))) {
                first = first < 0 ? i : first;
                times++;
            }
        }
        return times == 0 ? null : Failure.at(nodes, first, times);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == BYTE_ORDER_MARK;
    }
}
