package org.cauce.io.iati.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The findings of one record, put in order and told when it ends. */
final class FindingBuffer {
    /** A record with more is told in parts, so that memory is bounded. */
    private static final int MOST = 5_000;

    private static final Comparator<Pending> ORDER = Comparator.comparingInt(Pending::line)
            .thenComparingInt(Pending::column)
            .thenComparing(pending -> pending.rule.id())
            .thenComparing(pending -> pending.message)
            .thenComparing(pending -> pending.found.orElse(""));

    private final String file;
    private final Consumer<Finding> listener;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Pending> repeated = new HashMap<>();

    FindingBuffer(String file, Consumer<Finding> listener) {
        this.file = file;
        this.listener = listener;
    }

    /** A finding that waits for the end of its record. */
    static final class Pending {
        private final ValidationRule rule;
        private final int line;
        private final int column;
        private Optional<String> element = Optional.empty();
        private Optional<String> attribute = Optional.empty();
        private Optional<String> found = Optional.empty();
        private String message;
        private String cure;
        private int times = 1;

        /** A line of 0 is one that is not known. */
        Pending(ValidationRule rule, int line, int column) {
            this.rule = rule;
            this.line = line;
            this.column = column;
            this.message = rule.message();
            this.cure = rule.cure();
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        Pending at(String path, Optional<String> name) {
            element = Optional.of(path);
            attribute = name;
            return this;
        }

        Pending found(Optional<String> text) {
            found = text;
            return this;
        }

        Pending words(String what, String cureOfIt) {
            message = what;
            cure = cureOfIt;
            return this;
        }

        Pending times(int count) {
            times = count;
            return this;
        }
    }

    void add(Pending finding) {
        pending.add(finding);
    }

    /** Counts one more of what the record has already done wrong in this way; says whether it had. */
    boolean repeats(String way) {
        Pending before = repeated.get(way);
        if (before != null) {
            before.times++;
        }
        return before != null;
    }

    /** Adds a finding, of which further ones are only counted. */
    void addFirst(String way, Pending finding) {
        if (repeated.size() < MOST) {
            repeated.put(way, finding);
        }
        add(finding);
    }

    /** Whether it is time to tell what there is, though the record has not ended. */
    boolean isFull() {
        return pending.size() >= MOST;
    }

    /** Tells all findings in order, and forgets them. */
    void flush(Optional<String> record) {
        pending.sort(ORDER);
        pending.forEach(finding -> listener.accept(finding(finding, record)));
        pending.clear();
        repeated.clear();
    }

    private Finding finding(Pending told, Optional<String> record) {
        return Finding.builder()
                .rule(told.rule.id())
                .severity(told.rule.severity())
                .category(told.rule.category())
                .file(file)
                .activity(record)
                .line(told.line > 0 ? OptionalLong.of(told.line) : OptionalLong.empty())
                .column(told.line > 0 && told.column > 0 ? OptionalLong.of(told.column) : OptionalLong.empty())
                .element(told.element)
                .attribute(told.attribute)
                .found(told.found)
                .times(told.times)
                .message(told.message)
                .cure(told.cure)
                .build();
    }
}
