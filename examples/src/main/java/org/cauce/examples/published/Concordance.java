package org.cauce.examples.published;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cauce.model.code.Code;

/**
 * Which published series the numbers of the catalogue come from: by the codes of its indicators, and by a table for
 * what is computed from a series or has no code in the catalogue.
 */
final class Concordance {
    private static final Splitter CELLS = Splitter.on('\t').trimResults();
    private static final Splitter FACETS = Splitter.on(';').omitEmptyStrings().trimResults();

    private final ImmutableListMultimap<String, Rule> rules;

    private Concordance(ImmutableListMultimap<String, Rule> rules) {
        this.rules = rules;
    }

    /** {@return the table that comes with this program} */
    static Concordance bundled() {
        try (InputStream stream = Concordance.class.getResourceAsStream("concordance.tsv")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return new Concordance(Multimaps.index(
                    text.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(Concordance::rule)
                            .toList(),
                    Rule::key));
        } catch (IOException e) {
            throw new UncheckedIOException("concordance.tsv cannot be read", e);
        }
    }

    private static Rule rule(String line) {
        List<String> cells = CELLS.splitToList(line);
        return new Rule(
                cells.get(0),
                Formula.parse(cells.get(1)),
                cells.get(2),
                ImmutableSet.copyOf(FACETS.split(cells.get(3))));
    }

    /**
     * {@return the rules for a number, first those of the record itself, then those of its indicator}
     *
     * <p>Where there are rules of the record, those of its indicator do not hold.
     *
     * @param number the number
     */
    ImmutableList<Rule> of(StatedNumber number) {
        return number.keys().stream()
                .filter(rules::containsKey)
                .findFirst()
                .map(rules::get)
                .orElseGet(() -> number.codes().stream()
                        .map(code -> new Rule(code.toString(), Formula.VALUE, code.value(), ImmutableSet.of()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the codes of all series that the numbers need}
     *
     * @param numbers the numbers
     */
    ImmutableSet<String> codes(List<StatedNumber> numbers) {
        return Stream.concat(
                        rules.values().stream().map(Rule::code),
                        numbers.stream()
                                .flatMap(number -> number.codes().stream())
                                .map(Code::value))
                .collect(ImmutableSet.toImmutableSet());
    }
}
