package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cauce.examples.command.Listing;
import org.cauce.examples.report.Phrases;
import org.cauce.io.iati.validate.Finding;
import org.cauce.io.iati.validate.FindingSeverity;
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
     * {@return the counts of a report in one line}
     *
     * @param report the report
     * @param phrases the language
     */
    public static String counts(ValidationReport report, Phrases phrases) {
        return phrases.say(
                "validate.counts",
                phrases.counted(report.files().size(), "file"),
                phrases.counted(report.records(), "record"),
                grouped(report, FindingSeverity.CRITICAL, phrases),
                grouped(report, FindingSeverity.ERROR, phrases),
                grouped(report, FindingSeverity.WARNING, phrases),
                grouped(report, FindingSeverity.ADVISORY, phrases));
    }

    private static String grouped(ValidationReport report, FindingSeverity severity, Phrases phrases) {
        return phrases.grouped(report.count(severity));
    }

    /**
     * {@return a finding as a record}
     *
     * @param finding the finding
     * @param language the language of what is wrong and what to do
     */
    public static ObjectNode node(Finding finding, Locale language) {
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
        node.put("message", finding.message(language));
        return node.put("cure", finding.cure(language));
    }
}
