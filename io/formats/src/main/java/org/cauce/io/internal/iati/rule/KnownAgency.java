package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code known_agency}: each identifier that the {@code paths} lead to must begin with a code of {@code list}, of
 * the form {@code XX-YYY}, as in {@code GB-CHC-1234567}.
 */
final class KnownAgency implements Check {
    private final Path paths;
    private final String list;
    private final BiPredicate<String, String> codes;

    KnownAgency(RuleText rule) {
        paths = rule.paths("paths");
        list = rule.text("list");
        codes = rule.codes();
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        for (int i = 0; i < nodes.size(); i++) {
            if (!codes.test(list, agency(nodes.text(i)))) {
                return Failure.at(nodes, i, 1);
            }
        }
        return null;
    }

    private static String agency(String identifier) {
        int country = identifier.indexOf('-');
        int end = country < 0 ? -1 : identifier.indexOf('-', country + 1);
        return end < 0 ? identifier : identifier.substring(0, end);
    }
}
