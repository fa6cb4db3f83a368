package org.cauce.examples.ask;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.cauce.examples.report.Phrases;
import org.cauce.io.Problem;

/** Tells what of the files could not be read. */
public final class FilesRead {
    private static final int MOST_TOLD = 3;

    private final ImmutableList<Problem> told;
    private final PrintWriter out;
    private final Phrases phrases;

    private FilesRead(ImmutableList<Problem> told, PrintWriter out, Phrases phrases) {
        this.told = told;
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
        FilesRead told = new FilesRead(flows.endedBy(), out, phrases);
        flows.endedBy().forEach(problem -> out.println(phrases.say("cut-short", problem.message(phrases.language()))));
        flows.files().forEach(told::file);
        told.amounts(flows.refused());
        return flows.endedBy().isEmpty()
                && flows.refused().isEmpty()
                && flows.files().stream().noneMatch(FlowFile::hasErrors);
    }

    private void file(FlowFile file) {
        if (file.reason().isPresent()) {
            out.println(file.notRead(phrases));
        }
        ImmutableList<Problem> others = file.problems().stream()
                .filter(problem -> problem.isError() && !told.contains(problem))
                .collect(ImmutableList.toImmutableList());
        if (file.refused() > 0 || !others.isEmpty()) {
            out.println(file.leftOut(phrases));
            first(others);
        }
    }

    private void amounts(ImmutableList<Problem> refused) {
        if (!refused.isEmpty()) {
            out.println(phrases.say("too-many-digits", phrases.counted(refused.size(), "amount")));
            first(refused);
        }
    }

    private void first(ImmutableList<Problem> problems) {
        problems.stream().limit(MOST_TOLD).forEach(problem -> out.println("  " + problem.message(phrases.language())));
    }
}
