package org.cauce.io.ledger;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * What became of the values under a key of the ledger.
 *
 * @param file the file; {@code *} for all; with a condition in brackets, such as {@code flows[kind=stipend]}, of a name
 *     and a pattern
 * @param key the key; {@code *} stands for any part of it
 * @param verdict how the values are held
 * @param how how the expected value is made of the ledger's
 * @param where where in the catalogue it must stand
 * @param reason why values are left out, or hold something in another form; empty if that is plain
 */
record Rule(String file, String key, Verdict verdict, String how, ImmutableList<Spot> where, String reason) {

    /** How a value is held. */
    enum Verdict {
        /** As a number, date, code or reference. */
        TYPED,
        /** In words. */
        PROSE,
        /** Not at all. */
        LEFT_OUT
    }

    /**
     * Attributes of statements.
     *
     * @param of whose: {@code self}, {@code status} for the change of status of the same element, a kind for the
     *     statements of that kind that name this record, or a reference
     * @param path where in it, as a prefix
     */
    record Spot(String of, String path) {
        static Spot parse(String text) {
            int at = text.lastIndexOf('@');
            return at < 0 ? new Spot("self", text) : new Spot(text.substring(0, at), text.substring(at + 1));
        }
    }

    static Rule parse(String line) {
        ImmutableList<String> cells = ImmutableList.copyOf(Splitter.on('\t').split(line));
        if (cells.size() < 5) {
            throw new IllegalArgumentException("Not a rule: " + line);
        }
        return new Rule(
                cells.get(0),
                cells.get(1),
                Verdict.valueOf(cells.get(2)),
                cells.get(3),
                Splitter.on(',')
                        .omitEmptyStrings()
                        .splitToStream(cells.get(4))
                        .map(Spot::parse)
                        .collect(ImmutableList.toImmutableList()),
                cells.size() > 5 ? cells.get(5) : "");
    }

    /** {@return whether the value itself is looked up, not what it means for its record} */
    boolean looksUpTheValue() {
        return verdict != Verdict.LEFT_OUT && !how.matches("(self|any|absent|within)|(is|like) .*");
    }

    boolean covers(LedgerLeaf leaf) {
        return isKey(leaf.key()) && isOf(leaf);
    }

    private boolean isKey(String name) {
        return key.indexOf('*') < 0 ? key.equals(name) : Pattern.matches(pattern(), name);
    }

    private String pattern() {
        return Splitter.on('*')
                .splitToStream(key)
                .map(Pattern::quote)
                .reduce((left, right) -> left + ".*" + right)
                .orElseThrow();
    }

    private boolean isOf(LedgerLeaf leaf) {
        int bracket = file.indexOf('[');
        if (bracket < 0) {
            return file.equals("*") || file.equals(leaf.file());
        }
        int equals = file.indexOf('=');
        String name = file.substring(bracket + 1, equals);
        String value = file.substring(equals + 1, file.length() - 1);
        return file.substring(0, bracket).equals(leaf.file())
                && leaf.record().path(name).asText().matches(value);
    }
}
