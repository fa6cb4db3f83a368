package org.cauce.examples.command;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import org.cauce.model.text.Named;

/** What a caller may have meant by a name that is not known. */
final class Suggestions {
    private static final int MOST = 3;
    private static final int LEAST_PART = 3;

    private Suggestions() {}

    /** Returns the names that come closest, closest first, at most three; letter case, accents and hyphens aside. */
    static ImmutableList<String> of(String text, Collection<String> names) {
        String key = Named.key(text);
        int allowed = Math.max(1, key.length() / 3);
        return names.stream()
                .map(name -> new Candidate(name, distance(key, Named.key(name), allowed)))
                .filter(candidate -> candidate.distance() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name)
                .distinct()
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the question, such as ": did you mean carsi or camex?"; the other text if there is nothing to suggest.
     */
    static String orElse(Collection<String> names, String other) {
        return names.isEmpty() ? other : ": did you mean " + String.join(" or ", names) + "?";
    }

    /** A name that holds the text as a part of it, or ends with that number, is as far off as allowed at most. */
    private static int distance(String text, String name, int allowed) {
        int edits = edits(text, name);
        boolean isNumber = text.chars().allMatch(Character::isDigit) && name.endsWith(" " + text);
        boolean isPart = isNumber || (text.length() >= LEAST_PART && name.contains(text));
        return isPart ? Math.min(edits, allowed) : edits;
    }

    /** Counts insertions, deletions, replacements and exchanges of neighbouring letters. */
    private static int edits(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                edits[row][column] = row == 0 || column == 0 ? row + column : edits(edits, one, other, row, column);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int edits(int[][] edits, String one, String other, int row, int column) {
        boolean isSame = one.charAt(row - 1) == other.charAt(column - 1);
        int replaced = edits[row - 1][column - 1] + (isSame ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(edits[row - 1][column], edits[row][column - 1]));
        boolean isExchanged = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return isExchanged ? Math.min(least, edits[row - 2][column - 2] + 1) : least;
    }

    private record Candidate(String name, int distance) {}
}
