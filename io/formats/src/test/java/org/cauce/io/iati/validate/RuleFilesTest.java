package org.cauce.io.iati.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a folder with a file that keeps it and one that breaks it, alike but for that. */
class RuleFilesTest {
    private static final IatiValidator VALIDATOR = IatiValidator.builder()
            .clock(() -> Instant.parse("2026-11-22T12:00:00Z"))
            .build();

    static Stream<String> rules() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Resources.getResource(RuleFilesTest.class, "rules").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidationReport validate(String rule, String file) {
        return VALIDATOR.validate(folder().resolve(rule).resolve(file));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingWhereTheRuleIsKept(String rule) {
        assertThat(validate(rule, "ok.xml").findings())
                .extracting(Finding::rule)
                .doesNotContain(rule, RuleCatalogue.MALFORMED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhereTheRuleIsBroken(String rule) {
        ValidationReport report = validate(rule, "bad.xml");

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line().orElse(0)).isGreaterThan(1);
                    assertThat(finding.element().orElse("")).startsWith("iati-");
                    assertThat(finding.message()).endsWith(".");
                    assertThat(finding.cure()).endsWith(".");
                });
    }

    @Test
    void hasAFolderForEachRuleOverRecords() {
        Stream<String> written = RuleCatalogue.bundled().written().stream()
                .filter(rule -> rule.has("kind"))
                .map(rule -> rule.path("id"))
                .map(JsonNode::asText);

        assertThat(rules()).containsAll(written.distinct().toList());
    }
}
