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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.report.Phrases;
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
 * @param phrases the language
 */
public record ValidationPage(String about, String title, String lede, ValidationReport report, Phrases phrases) {
    private static final String TEMPLATES = "org.cauce.examples.template";
    private static final int OPEN = 10;
    private static final int LISTED = 100;

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @param findings how many there are, in words
     * @param heading its heading
     * @param rules the rules that are broken, those broken most often first
     */
    public record BySeverity(FindingSeverity severity, String findings, String heading, ImmutableList<ByRule> rules) {
        /** {@return the id of its section} */
        public String id() {
            return severity.toString();
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
            return findings.stream().map(Finding::message).distinct().count() > 1;
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
     * @param phrases the language
     */
    public static ValidationPage of(ValidationReport report, Phrases phrases) {
        String files = phrases.counted(report.files().size(), "file");
        return new ValidationPage(
                report.files().size() == 1 ? report.files().get(0).name() : files,
                title(report, phrases),
                phrases.say("validation.lede", phrases.counted(report.records(), "record"), files),
                report,
                phrases);
    }

    private static String title(ValidationReport report, Phrases phrases) {
        int files = report.files().size();
        long bad = report.files().stream().filter(file -> !file.isValid()).count();
        if (bad > 0) {
            return files == 1
                    ? phrases.say("validation.not-valid")
                    : phrases.say("validation.some-not-valid", bad, phrases.counted(files, "file"));
        }
        boolean isClean = report.findings().isEmpty() && report.omitted() == 0;
        return phrases.say(isClean ? "validation.clean" : "validation.nothing-critical");
    }

    /** {@return the severities of which there are findings, the worst first} */
    public ImmutableList<BySeverity> severities() {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        return Stream.of(FindingSeverity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> bySeverity(severity, byRule))
                .collect(ImmutableList.toImmutableList());
    }

    private BySeverity bySeverity(FindingSeverity severity, Map<String, List<Finding>> byRule) {
        String word = word(severity);
        return new BySeverity(
                severity,
                phrases.counted(report.count(severity), "finding"),
                Character.toUpperCase(word.charAt(0)) + word.substring(1),
                rules(severity, byRule));
    }

    private ImmutableList<ByRule> rules(FindingSeverity severity, Map<String, List<Finding>> byRule) {
        return report.rules().entrySet().stream()
                .filter(entry -> entry.getValue().severity() == severity)
                .sorted(Map.Entry.<String, RuleCount>comparingByValue(Comparator.comparingLong(RuleCount::findings))
                        .reversed())
                .map(entry -> rule(
                        entry.getKey(), entry.getValue().findings(), byRule.getOrDefault(entry.getKey(), List.of())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what the page says}
     *
     * @param key the key of the text, without that of the page
     * @param values what fills its gaps
     */
    public String say(String key, Object... values) {
        return phrases.say("validation." + key, values);
    }

    /** {@return the code of its language} */
    public String language() {
        return phrases.language().getLanguage();
    }

    /**
     * {@return the word for a severity}
     *
     * @param severity the severity
     */
    public String word(FindingSeverity severity) {
        return phrases.word("severity", severity.toString());
    }

    /**
     * {@return what is wrong}
     *
     * @param finding the finding
     */
    public String message(Finding finding) {
        return finding.message(phrases.language());
    }

    private ByRule rule(String id, long count, List<Finding> findings) {
        return new ByRule(
                id,
                count,
                findings.stream().map(this::message).findFirst().orElse(""),
                findings.stream()
                        .map(finding -> finding.cure(phrases.language()))
                        .findFirst()
                        .orElse(""),
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
    public String count(long number) {
        return phrases.grouped(number);
    }

    /**
     * {@return how many findings of a severity a file has}
     *
     * @param file the file
     * @param severity the severity
     */
    public String count(ValidatedFile file, FindingSeverity severity) {
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
