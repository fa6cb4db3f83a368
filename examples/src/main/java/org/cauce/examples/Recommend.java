package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.programme.AgendaReport;
import org.cauce.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Lists the recommendations in the order of their effort, with actors, preconditions and the initiatives they touch.
 */
@Command(
        name = "recommend",
        description = "Lists the recommendations in the order of their effort: the one above the others first, then"
                + " from low effort to high, each with actors, preconditions, initiatives and steps.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        footer = {"", "Example: cauce recommend --format json"})
public final class Recommend implements Callable<Integer> {
    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Recommend(), args);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = source.read();
        output.noteIfNone(catalogue.recommendations().count(), "recommendations");
        AgendaReport agenda = AgendaReport.of(catalogue);
        if (output.isForPeople()) {
            agenda.tell(output.outline());
        } else {
            output.print(Listing.of(ImmutableList.of("number", "title", "effort"), agenda.nodes()));
        }
        return 0;
    }
}
