package org.cauce.io.ledger;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many values of each file and key are held, and how. */
final class CoverageTable {
    private static final String LINE = "%-18s %-44s %7s %7s %7s %9s  %s%n";

    private final Map<String, Map<String, Row>> files = new TreeMap<>();

    private final StringBuilder records = new StringBuilder();

    private static final class Row {
        private final Map<Rule.Verdict, Integer> counts = new EnumMap<>(Rule.Verdict.class);
        private final Set<String> reasons = new TreeSet<>();

        void add(Rule.Verdict verdict, int count, String reason) {
            counts.merge(verdict, count, Integer::sum);
            if (!reason.isEmpty()) {
                reasons.add(reason);
            }
        }

        String line(String file, String key, String reason) {
            return LINE.formatted(
                    file,
                    key,
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    counts.getOrDefault(Rule.Verdict.TYPED, 0),
                    counts.getOrDefault(Rule.Verdict.PROSE, 0),
                    counts.getOrDefault(Rule.Verdict.LEFT_OUT, 0),
                    reason);
        }
    }

    void add(LedgerLeaf leaf, Rule rule) {
        String key = leaf.file().equals("derived-checks")
                ? leaf.key().replaceAll("^(inputs|implied|recomputedValue)\\..*", "$1")
                : leaf.key();
        files.computeIfAbsent(leaf.file(), file -> new TreeMap<>())
                .computeIfAbsent(key, name -> new Row())
                .add(rule.verdict(), 1, rule.reason().equals("date") ? "" : rule.reason());
    }

    /** Adds a line about records that only one of the two has. */
    void addRecords(String side, String what, long count, String reason) {
        records.append("%s %s: %d: %s%n".formatted(side, what, count, reason));
    }

    String text() {
        StringBuilder text =
                new StringBuilder(LINE.formatted("file", "key", "leaves", "typed", "prose", "left out", "why"));
        StringBuilder sums = new StringBuilder();
        Row total = new Row();
        files.forEach((file, keys) -> {
            Row sum = new Row();
            keys.forEach((key, row) -> {
                text.append(row.line(file, key, String.join("; ", row.reasons)));
                row.counts.forEach((verdict, count) -> sum.add(verdict, count, ""));
            });
            sum.counts.forEach((verdict, count) -> total.add(verdict, count, ""));
            sums.append(sum.line(file, "all", ""));
        });
        return text.append(sums)
                .append(total.line("all", String.format(Locale.ROOT, "%d files", files.size()), ""))
                .append(records)
                .toString();
    }
}
