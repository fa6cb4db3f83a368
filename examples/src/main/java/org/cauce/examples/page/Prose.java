package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.cauce.examples.report.Cited;

/**
 * Text of the page: a heading, a sentence, a cell.
 *
 * @param pieces what it consists of, in order
 */
public record Prose(ImmutableList<Piece> pieces) {
    /** No text. */
    public static final Prose EMPTY = new Prose(ImmutableList.of());

    /**
     * {@return words without digits}
     *
     * @param words the words
     */
    public static Prose of(String words) {
        return of(new Piece.Words(words));
    }

    /**
     * {@return a number alone}
     *
     * @param number the number
     */
    public static Prose of(Cited number) {
        return of(new Piece.CitedNumber(number));
    }

    /**
     * {@return one piece}
     *
     * @param piece the piece
     */
    public static Prose of(Piece piece) {
        return new Prose(ImmutableList.of(piece));
    }

    /**
     * {@return several texts, one after another}
     *
     * @param separator words between each two
     * @param parts the texts
     */
    public static Prose join(String separator, List<Prose> parts) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                pieces.add(new Piece.Words(separator));
            }
            pieces.addAll(parts.get(i).pieces());
        }
        return new Prose(pieces.build());
    }

    /** {@return whether there is no text} */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** {@return the text without its sources} */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** {@return this text with a capital at its start} */
    public Prose capitalised() {
        if (pieces.isEmpty() || pieces.get(0).text().isEmpty()) {
            return this;
        }
        return new Prose(ImmutableList.<Piece>builder()
                .add(capitalised(pieces.get(0)))
                .addAll(pieces.subList(1, pieces.size()))
                .build());
    }

    private static Piece capitalised(Piece first) {
        if (first instanceof Piece.CitedNumber number) {
            return new Piece.CitedNumber(number.cited().withShown(capitalised(number.text())));
        }
        if (first instanceof Piece.Place place) {
            return new Piece.Place(capitalised(place.text()));
        }
        return first instanceof Piece.Words words ? new Piece.Words(capitalised(words.text())) : first;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
