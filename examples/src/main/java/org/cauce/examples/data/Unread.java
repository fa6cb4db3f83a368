package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.command.OutOfScope;
import org.cauce.examples.report.Phrases;
import org.cauce.io.Problem;
import org.cauce.io.RecordReader;

/**
 * What of a file could not be read.
 *
 * @param file its name
 * @param refused how many records were refused: rows, or single values in them
 * @param errors the first problems that are errors
 * @param endedBy the problem that ended the reading before the end of the file; empty if none did
 * @param damage why nothing of it could be read; empty if something could
 */
public record Unread(
        String file, long refused, ImmutableList<Problem> errors, Optional<Problem> endedBy, Optional<String> damage) {
    private static final int MOST_TOLD = 3;

    /**
     * {@return what could not be read}
     *
     * @param file the name of the file
     * @param reader has gone through the file
     */
    public static Unread of(String file, RecordReader<?> reader) {
        return new Unread(
                file,
                reader.report().total().refused(),
                reader.problems().stream().filter(Problem::isError).collect(ImmutableList.toImmutableList()),
                reader.endedBy(),
                Optional.empty());
    }

    /** {@return a file, or an archive, of which nothing could be read, since it is damaged} */
    static Unread damaged(String file, IOException damage) {
        return new Unread(file, 0, ImmutableList.of(), Optional.empty(), Optional.of(OutOfScope.damage(file, damage)));
    }

    /** {@return whether all of the file could be read} */
    public boolean isNothing() {
        return refused == 0 && errors.isEmpty() && endedBy.isEmpty() && damage.isEmpty();
    }

    /**
     * Tells what could not be read of some files, the first problems of each.
     *
     * @param unread what could not be read
     * @param out where it is told
     * @param phrases the language in which it is told
     */
    public static void tell(Collection<Unread> unread, PrintWriter out, Phrases phrases) {
        unread.forEach(one -> one.tell(out, phrases));
        out.flush();
    }

    private void tell(PrintWriter out, Phrases phrases) {
        damage.ifPresent(why -> out.println(phrases.say("not-read", file, phrases.word("reason", why))));
        endedBy.ifPresent(problem -> out.println(phrases.say("cut-short", problem.message(phrases.language()))));
        if (refused > 0) {
            out.println(phrases.say("records-left-out", phrases.counted(refused, "record"), file));
        }
        List<Problem> single = errors.stream()
                .filter(problem -> endedBy.filter(problem::equals).isEmpty())
                .limit(MOST_TOLD)
                .toList();
        single.forEach(problem -> out.println("  " + problem.message(phrases.language())));
    }
}
