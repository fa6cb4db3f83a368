package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.cauce.examples.command.OutOfScope;
import org.cauce.examples.report.Phrases;
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
 * @param isBroken whether it gave none since it is damaged
 */
public record FlowFile(
        String name,
        Optional<String> format,
        ReadReport report,
        ImmutableList<Problem> problems,
        Optional<String> reason,
        boolean isBroken) {
    /** {@return what became of a file that was read} */
    static FlowFile read(String name, String format, ReadReport report, ImmutableList<Problem> problems) {
        return new FlowFile(name, Optional.of(format), report, problems, Optional.empty(), false);
    }

    /** {@return what became of a file that was not read} */
    static FlowFile unread(String name, String reason) {
        return unread(name, reason, false);
    }

    /** {@return what became of a file that cannot be read, since it is damaged} */
    static FlowFile broken(String name, IOException damage) {
        return unread(name, OutOfScope.damage(name, damage), true);
    }

    private static FlowFile unread(String name, String reason, boolean isBroken) {
        return new FlowFile(
                name,
                Optional.empty(),
                new ReadReport(ImmutableList.of(name), ImmutableMap.of()),
                ImmutableList.of(),
                Optional.of(reason),
                isBroken);
    }

    /** {@return how many records could not be read: rows, or single amounts in them} */
    public long refused() {
        return report.total().refused();
    }

    /**
     * {@return that it was not read, and why}
     *
     * @param phrases in which language
     */
    public String notRead(Phrases phrases) {
        return phrases.say("not-read", name, phrases.word("reason", reason.orElse("")));
    }

    /**
     * {@return what of it could not be read: so many records, or what follows where it is damaged}
     *
     * @param phrases in which language
     */
    public String leftOut(Phrases phrases) {
        return refused() == 0
                ? phrases.say("rest-left-out", name)
                : phrases.say("records-left-out", phrases.counted(refused(), "record"), name);
    }

    /** {@return whether something of the file is missing among its flows} */
    public boolean hasErrors() {
        return isBroken || problems.stream().anyMatch(Problem::isError);
    }
}
