package org.cauce.examples.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cauce.io.iati.validate.Finding;
import org.cauce.io.iati.validate.FindingSeverity;
import org.cauce.io.iati.validate.RuleCount;
import org.cauce.io.iati.validate.ValidatedFile;
import org.cauce.io.iati.validate.ValidationReport;

/**
 * What was found in some files, as one HTML page that needs nothing else: findings by severity and rule, each with its
 * place, what was found, what is wrong and what to do.
 *
 * @param title what the page is about
 * @param lede the outcome in a sentence
 * @param report the report
 * @param severities the severities of which there are findings, the worst first
 */
public record ValidationPage(String title, String lede, ValidationReport report, ImmutableList<BySeverity> severities) {
    private static final String TEMPLATES = "org.cauce.examples.template";
    private static final int SHOWN = 100;

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @param count how many there are
     * @param rules the rules that are broken, those broken most often first
     */
    public record BySeverity(FindingSeverity severity, long count, ImmutableList<ByRule> rules) {
        /** {@return the id of its section} */
        public String id() {
            return severity.toString();
        }

        /** {@return its heading} */
        public String heading() {
            String word = severity.toString();
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }

    /**
     * The findings of one rule.
     *
     * @param id the id of the rule
     * @param count how many there are
     * @param message what is wrong
     * @param cure what to do
     * @param findings the first of them
     */
    public record ByRule(String id, long count, String message, String cure, ImmutableList<Finding> findings) {
        /** {@return how many findings are not shown} */
        public long more() {
            return Math.max(0, count - findings.size());
        }
    }

    /**
     * {@return the page of a report}
     *
     * @param report the report
     */
    public static ValidationPage of(ValidationReport report) {
        String title = report.files().size() == 1
                ? report.files().get(0).name()
                : count(report.files().size()) + " files";
        long bad = report.files().stream().filter(file -> !file.isValid()).count();
        String outcome = report.findings().isEmpty() && report.omitted() == 0
                ? "Nothing was found in "
                : bad == 0
                        ? "Nothing critical was found in "
                        : count(bad) + " of " + count(report.files().size())
                                + (report.files().size() == 1 ? " file is" : " files are") + " not valid; in all ";
        return new ValidationPage(
                title,
                outcome + count(report.records()) + " activities and organisations.",
                report,
                bySeverity(report));
    }

    private static ImmutableList<BySeverity> bySeverity(ValidationReport report) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        return Stream.of(FindingSeverity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> new BySeverity(severity, report.count(severity), rules(report, severity, byRule)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ByRule> rules(
            ValidationReport report, FindingSeverity severity, Map<String, List<Finding>> byRule) {
        return report.rules().entrySet().stream()
                .filter(entry -> entry.getValue().severity() == severity)
                .sorted(Map.Entry.<String, RuleCount>comparingByValue(Comparator.comparingLong(RuleCount::findings))
                        .reversed())
                .map(entry -> rule(
                        entry.getKey(), entry.getValue().findings(), byRule.getOrDefault(entry.getKey(), List.of())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ByRule rule(String id, long count, List<Finding> findings) {
        return new ByRule(
                id,
                count,
                findings.stream().map(Finding::message).findFirst().orElse(""),
                findings.stream().map(Finding::cure).findFirst().orElse(""),
                findings.stream().limit(SHOWN).collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return a number, its thousands set apart}
     *
     * @param number the number
     */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * {@return how many findings of a severity a file has}
     *
     * @param file the file
     * @param severity the severity
     */
    public static String count(ValidatedFile file, FindingSeverity severity) {
        return count(Objects.requireNonNullElse(file.severities().get(severity), 0L));
    }

    /** {@return the page} */
    public String html() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        StringOutput output = new StringOutput();
        String style = resource("/org/cauce/examples/briefing/style.css") + resource("validation.css");
        engine.render("iati/validation.jte", ImmutableMap.<String, Object>of("page", this, "style", style), output);
        return output.toString();
    }

    private static String resource(String name) {
        try (InputStream in = ValidationPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }
}
