package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.cauce.io.internal.json.Json;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * What was found in some files: counts of everything, and the first findings.
 *
 * <p>JSON form: one property for each attribute, the findings as objects in their order, nothing for what is empty.
 */
@Value.Immutable
@CauceJson
public abstract class ValidationReport implements WithValidationReport {
    /** The order of rules by the numbers in their ids; ours come last. */
    static final Comparator<String> BY_RULE = Comparator.comparing((String id) -> id.startsWith("C"))
            .thenComparing(
                    ValidationReport::numbers, Ordering.<Integer>natural().lexicographical())
            .thenComparing(Comparator.naturalOrder());

    ValidationReport() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ValidationReport fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * {@return the report that was written as JSON}
     *
     * @param json what {@link #toJson} gives
     * @throws IllegalArgumentException if it is not such a report
     */
    public static ValidationReport parse(String json) {
        try {
            return Json.mapper().readValue(json, ValidationReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the JSON of a report: " + e.getOriginalMessage(), e);
        }
    }

    /** {@return the files, in the order in which they were gone through} */
    public abstract ImmutableList<ValidatedFile> files();

    /** {@return how often each rule is broken, by the numbers of its id; without those that are kept} */
    public abstract ImmutableSortedMap<String, RuleCount> rules();

    /** {@return the findings, up to the number that the validator keeps} */
    public abstract ImmutableList<Finding> findings();

    /** {@return how many further findings there are, which are only counted; 0 by default} */
    @Value.Default
    public long omitted() {
        return 0;
    }

    /** {@return whether nothing critical was found in any file} */
    public boolean isValid() {
        return count(FindingSeverity.CRITICAL) == 0;
    }

    /**
     * {@return how many findings are of this severity}
     *
     * @param severity the severity
     */
    public long count(FindingSeverity severity) {
        return sum(file -> file.severities().getOrDefault(severity, 0L));
    }

    /**
     * {@return how many findings are of this rule}
     *
     * @param rule the id of the rule
     */
    public long count(String rule) {
        RuleCount count = rules().get(rule);
        return count == null ? 0 : count.findings();
    }

    /** {@return how many activities and organisations there are} */
    public long records() {
        return sum(ValidatedFile::records);
    }

    private long sum(ToLongFunction<ValidatedFile> counted) {
        return files().stream().mapToLong(counted).sum();
    }

    /** {@return the JSON form, indented} */
    public String toJson() {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report has no JSON form", e);
        }
    }

    /**
     * Writes the JSON form in UTF-8; the stream is left open.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeJson(OutputStream out) throws IOException {
        out.write(toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static ImmutableList<Integer> numbers(String id) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        for (String part : Splitter.on('.').split(id.replaceFirst("^C", ""))) {
            Integer number = Ints.tryParse(part);
            numbers.add(number == null ? -1 : number);
        }
        return numbers.build();
    }

    /** {@return the counts in one line, such as "2 files, 14 records: 1 critical, 3 error, 0 warning, 0 advisory"} */
    @Override
    public String toString() {
        String counts = Arrays.stream(FindingSeverity.values())
                .map(severity -> count(severity) + " " + severity)
                .collect(Collectors.joining(", "));
        return files().size()
                + (files().size() == 1 ? " file, " : " files, ")
                + records()
                + (records() == 1 ? " record: " : " records: ")
                + counts;
    }

    /** Builds reports. */
    public static final class Builder extends ImmutableValidationReport.Builder {
        Builder() {}
    }
}
