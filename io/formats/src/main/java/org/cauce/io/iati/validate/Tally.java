package org.cauce.io.iati.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts findings while they are told, and keeps the first of them. */
final class Tally implements Consumer<Finding> {
    private final Consumer<Finding> listener;
    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, RuleCount> rules = new TreeMap<>(ValidationReport.BY_RULE);
    private final List<ValidatedFile> files = new ArrayList<>();
    private final Map<FindingSeverity, Long> severities = new EnumMap<>(FindingSeverity.class);
    private long omitted;
    private boolean hasError;

    /** Keeps up to so many, and passes all on. */
    Tally(int most, Consumer<Finding> listener) {
        this.most = most;
        this.listener = listener;
    }

    @Override
    public void accept(Finding finding) {
        rules.merge(finding.rule(), new RuleCount(finding.severity(), 1, finding.times()), RuleCount::plus);
        severities.merge(finding.severity(), 1L, Long::sum);
        hasError |= finding.severity().compareTo(FindingSeverity.ERROR) <= 0;
        if (kept.size() < most) {
            kept.add(finding);
        } else {
            omitted++;
        }
        listener.accept(finding);
    }

    /** Whether an error was told since it was last asked. */
    boolean takeError() {
        boolean had = hasError;
        hasError = false;
        return had;
    }

    void endFile(ValidatedFile.Builder file) {
        files.add(file.putAllSeverities(severities).build());
        severities.clear();
        hasError = false;
    }

    ValidationReport report() {
        return ValidationReport.builder()
                .files(files)
                .rules(ImmutableSortedMap.copyOf(rules, ValidationReport.BY_RULE))
                .findings(ImmutableList.copyOf(kept))
                .omitted(omitted - (most == 0 ? omitted : 0))
                .build();
    }
}
