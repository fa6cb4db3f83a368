package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.paper.ExhibitConverter;
import org.cauce.examples.paper.ExhibitId;
import org.cauce.examples.paper.ExhibitList;
import org.cauce.examples.paper.ExhibitPage;
import org.cauce.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rebuilds the tables and figures of the policy paper from the records of a catalogue. */
@Command(
        name = "paper",
        description = "Rebuilds the tables and figures of the policy paper, with the source of each number.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        footer = {"", "Example: cauce paper --table table-1", "         cauce paper --table appendix-5 --format csv"})
public final class Paper implements Callable<Integer> {
    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--table",
            paramLabel = "ID",
            converter = ExhibitConverter.class,
            completionCandidates = ExhibitConverter.class,
            description = "The table or figure: ${COMPLETION-CANDIDATES}; all in the order of the paper if not given.")
    private @Nullable ExhibitId table;

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Paper(), args);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = source.read();
        ImmutableList<ExhibitId> tables =
                table == null ? ImmutableList.copyOf(ExhibitId.values()) : ImmutableList.of(table);
        output.noteIfNone(tables.stream().filter(id -> id.isIn(catalogue)).count(), "records of these tables");
        if (!output.isForPeople()) {
            output.print(ExhibitList.of(catalogue, tables));
            return 0;
        }
        PrintWriter out = output.out();
        ExhibitPage page = new ExhibitPage(catalogue, out, output.language());
        for (ExhibitId id : tables) {
            out.print(id == tables.get(0) ? "" : "\n");
            page.print(id);
        }
        out.flush();
        return 0;
    }
}
