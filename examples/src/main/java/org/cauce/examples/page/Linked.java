package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.examples.report.Cited;

/** Finds the numbers in the text of a record, so that each gets its source. */
public final class Linked {
    // where in a document something stands: section, endnote, table; no fact
    private static final String PLACE = "\\b[IVX]+\\.[A-D](?:\\.\\d)?\\b|\\b[Ee]ndnotes? \\d+(?:, \\d+)*"
            + "|\\b(?:[Aa]ppendix )?(?:[Tt]able|[Ff]igures?) \\d+(?:, \\d+)*";
    private static final String DATE = "\\d{1,2} (?:January|February|March|April|May|June|July|August|September"
            + "|October|November|December)(?: \\d{4})?";
    // a number with the sign, the word and the suffix that belong to it
    private static final String NUMBER =
            "(?:US)?\\$?\\d(?:[\\d,.–-]*\\d)?(?: (?:thousand|million|billion)\\b)?" + "(?:%|st\\b|nd\\b|rd\\b|th\\b)?";
    private static final Pattern PART =
            Pattern.compile("(?<place>" + PLACE + ")|(?<number>" + DATE + "|" + NUMBER + ")");

    private Linked() {}

    /**
     * {@return the text, with each number in it linked}
     *
     * @param text the text
     * @param link makes a number of its text
     */
    public static Prose text(String text, Function<String, Cited> link) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        Matcher part = PART.matcher(text);
        int from = 0;
        while (part.find()) {
            if (part.start() > from) {
                pieces.add(new Piece.Words(text.substring(from, part.start())));
            }
            pieces.add(
                    part.group("place") == null
                            ? new Piece.CitedNumber(link.apply(part.group()))
                            : new Piece.Place(part.group()));
            from = part.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece.Words(text.substring(from)));
        }
        return new Prose(pieces.build());
    }
}
