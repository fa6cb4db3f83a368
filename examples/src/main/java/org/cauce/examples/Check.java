package org.cauce.examples;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cauce.examples.command.CatalogueOption;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.NamedPath;
import org.cauce.examples.command.Outline;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.data.Unread;
import org.cauce.examples.published.SourceReview;
import org.cauce.examples.report.Phrases;
import org.cauce.examples.review.DerivedNumbers;
import org.cauce.examples.review.Disagreements;
import org.cauce.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes every number that the documents derive, and lists the statements that do not fit together. */
@Command(
        name = "check",
        description = {
            "Recomputes every number that the documents derive, and lists the statements that do not fit together.",
            "",
            "In json, ndjson and csv: the derived numbers (id, printed, recomputed, verdict, formula, inputs …), or with"
                    + " --contradictions the contradictions. recomputed is a number in plain units; an object of numbers by"
                    + " label, or an array if they have no labels, if there are several results. It is absent if the"
                    + " number is not recomputable (implied, where present, is then what the printed number implies for"
                    + " the missing input) and for claims without a number. printed is absent if the document prints no"
                    + " number to compare with, as for most of those with the verdict 'implied only'. periodsDiffer"
                    + " lists the periods of the inputs of a ratio where they are not the same.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Checked, whatever was found; without --strict a disagreement is a finding.",
            "1:The catalogue is broken, or files to compare with could not be read whole; or, with --strict, something"
                    + " disagrees.",
            "2:Wrong usage, or there is no such file or folder."
        },
        footer = {"", "Example: cauce check --format json"})
public final class Check implements Callable<Integer> {
    @Mixin
    private final CatalogueOption source = new CatalogueOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--strict",
            description = "End with status 1 if a derived number disagrees, or a contradiction is marked or recorded."
                    + " Without it a document that disagrees with itself is a finding, not a failure.")
    private boolean strict;

    @Option(names = "--contradictions", description = "List the contradictions only, in the chosen format.")
    private boolean contradictions;

    @Option(
            names = "--against",
            paramLabel = "FOLDER",
            description = "Compare every number of the catalogue with the files of this folder, as their publishers"
                    + " gave them out: the same, revised since, different, or in no file. With --strict a number that"
                    + " differs ends with status 1.")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec command;

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Check(), args);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = source.read();
        if (folder != null) {
            new NamedPath(folder).require(checkNotNull(command));
            return against(catalogue, folder);
        }
        output.noteIfNone(catalogue.checks().count(), "derived numbers");
        DerivedNumbers numbers = DerivedNumbers.of(catalogue);
        Disagreements disagreements = Disagreements.of(catalogue);
        Phrases phrases = output.phrases();
        String summary = numbers.summary(phrases) + "; " + disagreements.summary(phrases);
        if (output.isForPeople()) {
            Outline outline = output.outline();
            if (!contradictions) {
                numbers.tell(outline);
            }
            disagreements.tell(outline);
            outline.gap().paragraph(0, summary);
        } else {
            output.print(
                    contradictions
                            ? Listing.of(ImmutableList.of("id", "origin"), disagreements.nodes())
                            : Listing.of(ImmutableList.of("id", "printed", "recomputed", "verdict"), numbers.nodes()));
            output.err().println(summary);
        }
        return strict && (numbers.disagreeing() > 0 || disagreements.areKnown()) ? 1 : 0;
    }

    private int against(Catalogue catalogue, Path files) {
        SourceReview review = SourceReview.of(catalogue, files, output.language());
        output.print(Listing.of(
                ImmutableList.of("record", "printed", "published", "verdict", "vintage", "lines"),
                output.isForPeople() ? review.stated() : review.nodes()));
        output.err().println(review.summary(output.phrases()));
        Unread.tell(review.unread(), output.err(), output.phrases());
        return !review.unread().isEmpty() || (strict && review.differing() > 0) ? 1 : 0;
    }
}
