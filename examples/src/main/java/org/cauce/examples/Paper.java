package org.cauce.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Format;
import org.cauce.examples.paper.ExhibitConverter;
import org.cauce.examples.paper.ExhibitId;
import org.cauce.examples.paper.ExhibitList;
import org.cauce.examples.paper.ExhibitPage;
import org.cauce.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the tables and figures of the policy paper from the records of a catalogue. */
@Command(
        name = "paper",
        description = "Rebuilds the tables and figures of the policy paper, with the source of each number.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: cauce paper --table table-1", "         cauce paper --table appendix-5 --format csv"})
public final class Paper implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = "--table",
            paramLabel = "ID",
            converter = ExhibitConverter.class,
            description = "The table or figure: ${COMPLETION-CANDIDATES}; all in the order of the paper if not given.")
    private @Nullable ExhibitId table;

    @Option(
            names = "--format",
            description = "How: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Catalogue records = catalogue.read();
        List<ExhibitId> tables = table == null ? List.of(ExhibitId.values()) : List.of(table);
        if (format != Format.TABLE) {
            ExhibitList.of(records, tables).print(format, out);
            return 0;
        }
        ExhibitPage page = new ExhibitPage(records, out);
        for (ExhibitId id : tables) {
            out.print(id == tables.get(0) ? "" : "\n");
            page.print(id);
        }
        out.flush();
        return 0;
    }

    /**
     * Runs the command and ends with its exit status: 0 ok, 1 problems found, 2 wrong usage.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Cauce.run(new Paper(), out, err, args));
    }
}
