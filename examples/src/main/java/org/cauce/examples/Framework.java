package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.programme.FrameworkParts;
import org.cauce.examples.programme.FrameworkReport;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how far a cooperation framework has come, or lists the frameworks. */
@Command(
        name = "framework",
        description =
                "Tells how far a cooperation framework has come: goals, planned actions, indicators against targets,"
                        + " programmes, referrals of beneficiaries, groups, meetings, open questions. Without ID, lists the"
                        + " frameworks.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        footer = {"", "Example: cauce framework sembrando-oportunidades"})
public final class Framework implements Callable<Integer> {
    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The framework, by id or name.")
    private @Nullable String id;

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Framework(), args);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = source.read();
        if (id == null) {
            output.noteIfNone(catalogue.frameworks().count(), "frameworks");
            output.print(Listing.of(
                    ImmutableList.of(
                            "id",
                            "name",
                            "partners",
                            "goals",
                            "actions",
                            "targets",
                            "members",
                            "referrals",
                            "openQuestions"),
                    catalogue
                            .frameworks()
                            .map(framework -> FrameworkParts.summary(catalogue, framework, output.languageOfNames()))
                            .toList()));
            return 0;
        }
        Statement<org.cauce.model.initiative.Framework> framework =
                catalogue.get(source.find(catalogue, Kind.FRAMEWORK, id), org.cauce.model.initiative.Framework.class);
        if (output.isForPeople()) {
            FrameworkReport.tell(catalogue, framework, output.outline());
        } else {
            output.print(Listing.of(ImmutableList.of("part", "id", "text"), FrameworkParts.of(catalogue, framework)));
        }
        return 0;
    }
}
