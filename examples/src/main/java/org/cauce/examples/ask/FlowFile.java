package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;

/**
 * What became of a file whose flows were asked for.
 *
 * @param name its name; behind that of its archive, if it is in one
 * @param format the id of its format; empty if it was not read
 * @param report the records seen, kept and refused, by kind
 * @param problems the first problems
 * @param reason why it gave no flows; empty if it was read
 */
public record FlowFile(
        String name,
        Optional<String> format,
        ReadReport report,
        ImmutableList<Problem> problems,
        Optional<String> reason) {
    /** {@return what became of a file that was not read} */
    static FlowFile unread(String name, String reason) {
        return new FlowFile(
                name,
                Optional.empty(),
                new ReadReport(ImmutableList.of(name), ImmutableMap.of()),
                ImmutableList.of(),
                Optional.of(reason));
    }

    /** {@return how many records could not be read: rows, or single amounts in them} */
    public long refused() {
        return report.total().refused();
    }

    /** {@return whether something of the file is missing among its flows} */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
