package org.cauce.examples.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cauce.examples.command.Listing;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.RecordReader;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.TimePeriod;

/**
 * What a file is, and what reading it came to.
 *
 * @param file its name
 * @param format its format; empty if none recognises it
 * @param report the records seen, kept and refused, by kind
 * @param countries the countries that its records are about
 * @param years the years that they are of
 * @param problems the first problems
 * @param problemCount how many problems there were
 * @param reason why it was not read; empty if it was
 */
public record FileAccount(
        String file,
        Optional<Format> format,
        ReadReport report,
        ImmutableSortedSet<Country> countries,
        ImmutableSortedSet<Integer> years,
        ImmutableList<Problem> problems,
        long problemCount,
        Optional<String> reason) {

    /**
     * {@return the account of a file, which is read to its end}
     *
     * @param path the file
     * @param formats the formats that there are
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static FileAccount of(Path path, Formats formats, ReadOptions options) throws IOException {
        DataFile file = DataFile.of(path);
        Optional<Format> format = formats.detect(file);
        return format.isEmpty() ? unread(file) : read(file, format.get(), options);
    }

    private static FileAccount unread(DataFile file) throws IOException {
        return new FileAccount(
                file.name(),
                Optional.empty(),
                new ReadReport(ImmutableList.of(file.name()), ImmutableMap.of()),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableList.of(),
                0,
                Optional.of(OutOfScope.reason(FileSample.of(file))));
    }

    private static FileAccount read(DataFile file, Format format, ReadOptions options) throws IOException {
        Set<Country> countries = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        try (RecordReader<? extends Statement<?>> reader = format.open(file, options)) {
            for (Statement<?> record : reader) {
                subjects(record.says()).flatMap(ref -> Country.of(ref).stream()).forEach(countries::add);
                period(record.says()).flatMap(FileAccount::year).ifPresent(years::add);
            }
            return new FileAccount(
                    file.name(),
                    Optional.of(format),
                    reader.report(),
                    ImmutableSortedSet.copyOf(countries),
                    ImmutableSortedSet.copyOf(years),
                    reader.problems(),
                    reader.problemCount(),
                    Optional.empty());
        }
    }

    private static Stream<Ref> subjects(Object record) {
        if (record instanceof FundingFlow flow) {
            return flow.recipients().stream().flatMap(split -> split.parts().stream());
        }
        return record instanceof Observation observation ? observation.subjects().stream() : Stream.of();
    }

    private static Optional<TimePeriod> period(Object record) {
        if (record instanceof FundingFlow flow) {
            return Optional.of(flow.period());
        }
        return record instanceof Observation observation ? Optional.of(observation.period()) : Optional.empty();
    }

    /** The year that names a period, fiscal ones too. */
    private static Optional<Integer> year(TimePeriod period) {
        return period instanceof CalendarPeriod calendar ? Optional.of(calendar.namedYear()) : Optional.empty();
    }

    /** {@return whether records were refused, or the file ended with an error} */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** {@return the years in words, such as {@code 1960–2025}; empty if there is none} */
    private String span() {
        return years.isEmpty()
                ? ""
                : years.first().equals(years.last()) ? years.first().toString() : years.first() + "–" + years.last();
    }

    /** {@return the account as a record to be listed} */
    public ObjectNode node() {
        ObjectNode node = Listing.record().put("file", file);
        format.ifPresent(known -> node.put("format", known.id()));
        reason.ifPresent(text -> node.put("reason", text));
        ReadReport.Count rows = report.of("rows");
        ReadReport.Count total = rows.seen() == 0 ? report.total() : rows;
        if (format.isPresent()) {
            node.put("rows", total.seen()).put("kept", total.kept()).put("refused", total.refused());
            ObjectNode records = node.putObject("records");
            report.counts().forEach((kind, count) -> records.put(kind, count.seen()));
            node.put("countries", countries.size()).put("years", span()).put("problems", problemCount);
            ArrayNode told = node.putArray("firstProblems");
            problems.stream().limit(3).map(Problem::message).forEach(told::add);
        }
        return node;
    }
}
