package org.cauce.examples.compare;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.cauce.examples.ask.AskedFlows;
import org.cauce.examples.ask.FlowFile;
import org.cauce.examples.iati.Counted;
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
     * @param language the language of problems
     */
    public static boolean tell(AskedFlows flows, PrintWriter err, Locale language) {
        for (FlowFile file : flows.files()) {
            file.reason().ifPresent(reason -> err.println("Not read: " + file.name() + ", " + reason + "."));
            if (file.hasErrors()) {
                err.println("Left out: " + Counted.of(file.records().refused(), "record") + " of " + file.name()
                        + " could not be read:");
                tell(file.problems(), err, language);
            }
        }
        if (!flows.refused().isEmpty()) {
            err.println("Left out: " + Counted.of(flows.refused().size(), "amount") + " with too many digits:");
            tell(flows.refused(), err, language);
        }
        return flows.refused().isEmpty() && flows.files().stream().noneMatch(FlowFile::hasErrors);
    }

    private static void tell(List<Problem> problems, PrintWriter err, Locale language) {
        problems.stream()
                .filter(Problem::isError)
                .limit(MOST_TOLD)
                .forEach(problem -> err.println("  " + problem.message(language)));
    }
}
