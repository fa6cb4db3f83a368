package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cauce.examples.command.Listing;
import org.cauce.io.iati.validate.Finding;
import org.cauce.io.iati.validate.RuleCount;
import org.cauce.io.iati.validate.ValidationReport;

/** Reports of several files as one, and findings as records. */
public final class Validation {
    private Validation() {}

    /**
     * {@return the reports as one}
     *
     * @param reports the reports, in the order of the files
     */
    public static ValidationReport together(List<ValidationReport> reports) {
        if (reports.size() == 1) {
            return reports.get(0);
        }
        ValidationReport.Builder all = ValidationReport.builder();
        SortedMap<String, RuleCount> rules = new TreeMap<>();
        long omitted = 0;
        for (ValidationReport report : reports) {
            all.addAllFiles(report.files());
            all.addAllFindings(report.findings());
            omitted += report.omitted();
            report.rules()
                    .forEach((rule, count) -> rules.merge(
                            rule,
                            count,
                            (one, other) -> new RuleCount(
                                    one.severity(), one.findings() + other.findings(), one.times() + other.times())));
        }
        return all.omitted(omitted).rules(ImmutableSortedMap.copyOf(rules)).build();
    }

    /**
     * {@return a finding as a record}
     *
     * @param finding the finding
     */
    public static ObjectNode node(Finding finding) {
        ObjectNode node = Listing.record();
        node.put("file", finding.file());
        finding.line().ifPresent(line -> node.put("line", line));
        finding.column().ifPresent(column -> node.put("column", column));
        node.put("severity", finding.severity().toString());
        node.put("rule", finding.rule());
        node.put("category", finding.category().toString());
        finding.activity().ifPresent(activity -> node.put("activity", activity));
        finding.element().ifPresent(element -> node.put("element", element));
        finding.attribute().ifPresent(attribute -> node.put("attribute", attribute));
        finding.found().ifPresent(found -> node.put("found", found));
        node.put("times", finding.times());
        node.put("message", finding.message());
        return node.put("cure", finding.cure());
    }
}
