package org.cauce.examples.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cauce.examples.data.PublishedFolder;
import org.cauce.examples.data.Unread;
import org.cauce.examples.report.Phrases;
import org.cauce.io.ReadOptions;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Ref;

/** Every number of a catalogue, compared with files as they were published. */
public final class SourceReview {
    private final ImmutableList<Comparison> comparisons;
    private final ImmutableList<Unread> unread;

    private SourceReview(ImmutableList<Comparison> comparisons, ImmutableList<Unread> unread) {
        this.comparisons = comparisons;
        this.unread = unread;
    }

    /**
     * {@return a catalogue compared with the files of a folder}
     *
     * @param catalogue the catalogue
     * @param folder the folder, or one file
     * @param language the language in which it is told how far the reading is
     */
    public static SourceReview of(Catalogue catalogue, Path folder, Locale language) {
        ImmutableList<StatedNumber> numbers = StatedNumber.of(catalogue);
        Concordance concordance = Concordance.bundled();
        PublishedFolder published = PublishedFolder.read(folder, options(numbers, concordance), language);
        return new SourceReview(
                numbers.stream()
                        .map(number -> Comparison.of(
                                number, concordance.of(number), year(number, catalogue), published.files()))
                        .collect(ImmutableList.toImmutableList()),
                published.unread());
    }

    private static ReadOptions options(ImmutableList<StatedNumber> numbers, Concordance concordance) {
        ImmutableSet<Ref> recipients = numbers.stream()
                .flatMap(number -> number.subjects().stream())
                .filter(subject -> Country.of(subject).isPresent())
                .collect(ImmutableSet.toImmutableSet());
        return ReadOptions.STANDARD
                .withObservations(ObservationFilter.builder()
                        .addAllIndicators(concordance.codes(numbers))
                        .build())
                .withFlows(FlowFilter.builder().addAllRecipients(recipients).build());
    }

    private static OptionalInt year(StatedNumber number, Catalogue catalogue) {
        return number.citation().map(Citation::source).stream()
                .flatMap(unused -> catalogue.source(number.citation().orElseThrow()).date().stream())
                .map(date -> date.period().year())
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** {@return what of the files could not be read, so that numbers in it were not compared} */
    public ImmutableList<Unread> unread() {
        return unread;
    }

    /** {@return how many numbers differ from every file that has them} */
    public long differing() {
        return count(SourceVerdict.DIFFERS);
    }

    private long count(SourceVerdict verdict) {
        return comparisons.stream()
                .filter(comparison -> comparison.verdict() == verdict)
                .count();
    }

    /**
     * {@return the verdicts in a line, such as "323 numbers: same 40, revised since 9, …"}
     *
     * @param phrases in which language
     */
    public String summary(Phrases phrases) {
        return phrases.say(
                "check.against",
                comparisons.size(),
                Arrays.stream(SourceVerdict.values())
                        .map(verdict -> phrases.word("verdict", verdict.toString()) + " " + count(verdict))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * {@return an object for each number: {@code record}, {@code verdict}, {@code printed}, {@code value},
     * {@code unit}, and where a file has it {@code published}, {@code formula}, {@code series}, {@code lines},
     * {@code vintage}, {@code otherFiles}}
     */
    public List<ObjectNode> nodes() {
        return comparisons.stream().map(Comparison::node).toList();
    }

    /** {@return the same for those numbers that a file has} */
    public List<ObjectNode> stated() {
        return comparisons.stream()
                .filter(comparison -> comparison.verdict() != SourceVerdict.NOT_STATED)
                .map(Comparison::node)
                .toList();
    }
}
