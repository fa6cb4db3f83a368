package org.cauce.indicators.check;

import java.util.List;
import java.util.stream.Collectors;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.source.Ref;

/** The conflicts that the rules find, as a line of text each: the rule and the ids of the statements. */
final class Found {
    private Found() {}

    static List<String> in(TestCatalogue catalogue) {
        return Contradictions.all(catalogue.build()).stream().map(Found::line).toList();
    }

    private static String line(Conflict conflict) {
        return conflict.rule() + ": "
                + conflict.statements().stream().map(Ref::id).collect(Collectors.joining(" "));
    }
}
