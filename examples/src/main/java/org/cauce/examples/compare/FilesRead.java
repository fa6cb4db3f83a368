package org.cauce.examples.compare;

import java.io.PrintWriter;
import java.util.List;
import org.cauce.examples.ask.AskedFlows;
import org.cauce.examples.ask.FlowFile;
import org.cauce.examples.report.Phrases;
import org.cauce.io.Problem;

/** Tells what of the files could not be read. */
public final class FilesRead {
    private static final int MOST_TOLD = 3;

    private FilesRead() {}

    /**
     * {@return whether all flows of the files could be read; tells what could not}
     *
     * @param flows the flows, with what became of their files
     * @param err where it is told
     * @param phrases the language in which it is told
     */
    public static boolean tell(AskedFlows flows, PrintWriter err, Phrases phrases) {
        flows.endedBy().forEach(problem -> err.println(phrases.say("cut-short", problem.message(phrases.language()))));
        for (FlowFile file : flows.files()) {
            file.reason()
                    .ifPresent(reason ->
                            err.println(phrases.say("not-read", file.name(), phrases.word("reason", reason))));
            if (file.hasErrors()) {
                err.println(phrases.say(
                        "records-left-out", phrases.counted(file.records().refused(), "record"), file.name()));
                tell(file.problems(), err, phrases);
            }
        }
        if (!flows.refused().isEmpty()) {
            err.println(phrases.say(
                    "too-many-digits", phrases.counted(flows.refused().size(), "amount")));
            tell(flows.refused(), err, phrases);
        }
        return flows.refused().isEmpty() && flows.files().stream().noneMatch(FlowFile::hasErrors);
    }

    private static void tell(List<Problem> problems, PrintWriter err, Phrases phrases) {
        problems.stream()
                .filter(Problem::isError)
                .limit(MOST_TOLD)
                .forEach(problem -> err.println("  " + problem.message(phrases.language())));
    }
}
