package org.cauce.examples.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.data.Point;
import org.cauce.examples.data.PublishedFile;
import org.cauce.model.quantity.Interval;
import org.cauce.model.source.FileLine;

/**
 * A number of a document, and what the files say of it.
 *
 * @param number the number
 * @param verdict what the files say
 * @param answers what each of them gives, the latest file last; the deciding one is {@link #decisive()}
 */
record Comparison(StatedNumber number, SourceVerdict verdict, ImmutableList<Answer> answers) {
    private static final int MOST_LINES = 3;

    /**
     * What one file gives.
     *
     * @param file the file
     * @param rule the rule that was used
     * @param found the number and its lines
     * @param agrees whether that is the printed number, within its rounding
     */
    record Answer(PublishedFile file, Rule rule, Formula.Found found, boolean agrees) {}

    /**
     * {@return a number compared with all files}
     *
     * @param number the number
     * @param rules where it can come from
     * @param documentYear the year in which the document appeared; empty if not known
     * @param files the files
     */
    static Comparison of(StatedNumber number, List<Rule> rules, OptionalInt documentYear, List<PublishedFile> files) {
        Interval printed = number.quantity().intervalAsPrinted();
        ImmutableList<Answer> answers = rules.stream()
                .flatMap(rule -> files.stream()
                        .flatMap(file -> rule.formula().find(number, rule, file).stream()
                                .map(found -> new Answer(file, rule, found, printed.contains(found.value())))))
                .sorted(Comparator.comparingInt(
                        answer -> answer.file().lastYear().orElse(0)))
                .collect(ImmutableList.toImmutableList());
        return new Comparison(number, verdict(answers, documentYear), answers);
    }

    private static SourceVerdict verdict(ImmutableList<Answer> answers, OptionalInt documentYear) {
        if (answers.isEmpty()) {
            return SourceVerdict.NOT_STATED;
        }
        Answer latest = answers.get(answers.size() - 1);
        if (latest.agrees()) {
            return SourceVerdict.SAME;
        }
        boolean isLater = documentYear.isPresent() && latest.file().lastYear().orElse(0) > documentYear.getAsInt();
        return isLater || answers.stream().anyMatch(Answer::agrees)
                ? SourceVerdict.REVISED_SINCE
                : SourceVerdict.DIFFERS;
    }

    /** The answer that decides: the latest. */
    private Answer decisive() {
        return answers.get(answers.size() - 1);
    }

    ObjectNode node() {
        ObjectNode node = Listing.record().put("record", number.record().toString());
        node.put("verdict", verdict.toString());
        node.put("printed", number.quantity().printed().orElse(""));
        number.quantity().number().ifPresent(value -> node.put("value", Numbers.rounded(value)));
        node.put("unit", number.quantity().unit().toString());
        if (!answers.isEmpty()) {
            Answer answer = decisive();
            node.put("published", Numbers.rounded(answer.found().value()));
            node.put("formula", answer.rule().formula().toString())
                    .put("series", answer.rule().code());
            node.put("lines", lines(answer)).put("vintage", answer.file().vintage());
            answers.stream()
                    .limit(answers.size() - 1L)
                    .forEach(other -> node.withArrayProperty("otherFiles")
                            .add(other.file().name() + ": "
                                    + Numbers.rounded(other.found().value()).toPlainString()
                                    + (other.agrees() ? " (as printed)" : "")));
        }
        return node;
    }

    private static String lines(Answer answer) {
        String first = answer.found().points().stream()
                .limit(MOST_LINES)
                .map(Point::at)
                .map(FileLine::toString)
                .collect(Collectors.joining(", "));
        int left = answer.found().points().size() - MOST_LINES;
        return left > 0 ? first + " and " + left + " more" : first;
    }
}
