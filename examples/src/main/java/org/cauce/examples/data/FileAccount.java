package org.cauce.examples.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.cauce.examples.command.Listing;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.model.place.Country;

/**
 * What a file is, and what reading it came to.
 *
 * @param file its name; behind that of its archive, if it is in one
 * @param format the id of its format; empty if none recognises it
 * @param release which release of the data it holds; empty if it does not say so
 * @param report the records seen, kept and refused, by kind
 * @param countries the countries that its records are about
 * @param years the years that they are of
 * @param problems the first problems
 * @param problemCount how many problems there were
 * @param reason why it was not read; empty if it was
 * @param isBroken whether it was not read since it is damaged
 */
public record FileAccount(
        String file,
        Optional<String> format,
        Optional<String> release,
        ReadReport report,
        ImmutableSortedSet<Country> countries,
        ImmutableSortedSet<Integer> years,
        ImmutableList<Problem> problems,
        long problemCount,
        Optional<String> reason,
        boolean isBroken) {

    /** {@return the account of a file of no known format} */
    static FileAccount unread(String file, String reason, boolean isBroken) {
        return new FileAccount(
                file,
                Optional.empty(),
                Optional.empty(),
                new ReadReport(ImmutableList.of(file), ImmutableMap.of()),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableList.of(),
                0,
                Optional.of(reason),
                isBroken);
    }

    /** {@return whether records were refused, or the file ended with an error} */
    public boolean hasErrors() {
        return isBroken || problems.stream().anyMatch(Problem::isError);
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
        format.ifPresent(known -> node.put("format", known));
        release.ifPresent(text -> node.put("release", text));
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
