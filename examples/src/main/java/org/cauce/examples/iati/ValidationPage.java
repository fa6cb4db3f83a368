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
import java.util.Optional;
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
 * @param about what the page is about: the name of the file, or how many there are
 * @param title the outcome in a few words
 * @param lede how much was looked at
 * @param report the report
 * @param severities the severities of which there are findings, the worst first
 */
public record ValidationPage(
        String about, String title, String lede, ValidationReport report, ImmutableList<BySeverity> severities) {
    private static final String TEMPLATES = "org.cauce.examples.template";
    private static final int OPEN = 10;
    private static final int LISTED = 100;

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

        /** {@return how many findings there are, in words} */
        public String findings() {
            return Counted.of(count, "finding");
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
        /** {@return the findings that are shown at once} */
        public ImmutableList<Finding> shown() {
            return findings.subList(0, Math.min(OPEN, findings.size()));
        }

        /** {@return the findings that are shown on request} */
        public ImmutableList<Finding> folded() {
            return findings.subList(Math.min(OPEN, findings.size()), findings.size());
        }

        /** {@return whether any of them says what was found} */
        public boolean hasFound() {
            return findings.stream().anyMatch(finding -> finding.found().isPresent());
        }

        /** {@return whether any of them says something else than the others} */
        public boolean hasWords() {
            return findings.stream().anyMatch(finding -> !finding.message().equals(message));
        }

        /** {@return how many findings are not listed} */
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
        String about = report.files().size() == 1
                ? report.files().get(0).name()
                : count(report.files().size()) + " files";
        return new ValidationPage(
                about,
                title(report),
                Counted.of(report.records(), "record") + ", activities or organisations, in "
                        + Counted.of(report.files().size(), "file") + ".",
                report,
                bySeverity(report));
    }

    private static String title(ValidationReport report) {
        int files = report.files().size();
        long bad = report.files().stream().filter(file -> !file.isValid()).count();
        if (bad > 0) {
            return files == 1 ? "Not valid" : count(bad) + " of " + count(files) + " files not valid";
        }
        boolean isClean = report.findings().isEmpty() && report.omitted() == 0;
        return isClean ? "Nothing wrong was found" : "Nothing critical was found";
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
                findings.stream().limit(LISTED).collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return file, line and column of a finding}
     *
     * @param finding the finding
     */
    public static String place(Finding finding) {
        return finding.location().withPointer(Optional.empty()).toString();
    }

    /**
     * {@return the elements down to the place of a finding; empty if it is about the whole file}
     *
     * @param finding the finding
     */
    public static String path(Finding finding) {
        return finding.location().pointer().orElse("");
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
        String style = resource("/org/cauce/examples/page/style.css") + resource("validation.css");
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
