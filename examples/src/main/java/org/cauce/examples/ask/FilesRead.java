package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.cauce.examples.report.Phrases;
import org.cauce.io.Problem;

/** Tells what of the files could not be read. */
public final class FilesRead {
    private static final int MOST_TOLD = 3;

    private final PrintWriter out;
    private final Phrases phrases;

    private FilesRead(PrintWriter out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    /**
     * {@return whether all flows of the files could be read; tells what could not}
     *
     * @param flows the flows, with what became of their files
     * @param out where it is told
     * @param phrases the language in which it is told
     */
    public static boolean tell(AskedFlows flows, PrintWriter out, Phrases phrases) {
        FilesRead told = new FilesRead(out, phrases);
        flows.files().forEach(told::file);
        told.amounts(flows.refused());
        return flows.refused().isEmpty() && flows.files().stream().noneMatch(FlowFile::hasErrors);
    }

    private void file(FlowFile file) {
        if (file.reason().isPresent()) {
            out.println(file.notRead(phrases));
        }
        if (file.isIncomplete()) {
            out.println(file.leftOut(phrases));
            first(file.problems());
        }
    }

    private void amounts(ImmutableList<Problem> refused) {
        if (!refused.isEmpty()) {
            out.println(phrases.say("too-many-digits", phrases.counted(refused.size(), "amount")));
            first(refused);
        }
    }

    private void first(ImmutableList<Problem> problems) {
        problems.stream()
                .filter(Problem::isError)
                .limit(MOST_TOLD)
                .forEach(problem -> out.println("  " + problem.message(phrases.language())));
    }
}
