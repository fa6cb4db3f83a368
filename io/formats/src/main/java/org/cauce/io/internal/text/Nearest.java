package org.cauce.io.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was meant by a misspelled one. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * {@return the candidate that differs least: by no more than a third of its letters; the first of equals}
     *
     * @param text the misspelled name; letter case, hyphens and underscores count little
     * @param candidates the names there are
     */
    public static Optional<String> to(String text, Collection<String> candidates) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(text);
        int most = Math.max(1, key.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(key(candidate).length() - key.length()) <= most)
                .map(candidate -> new Candidate(candidate, distance(key, key(candidate))))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Counts insertions, deletions, replacements and exchanges of neighbours. */
    private static int distance(String one, String other) {
        int[][] changes = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                changes[row][column] =
                        row == 0 || column == 0 ? row + column : changes(changes, one, other, row, column);
            }
        }
        return changes[one.length()][other.length()];
    }

    private static int changes(int[][] changes, String one, String other, int row, int column) {
        boolean isSame = one.charAt(row - 1) == other.charAt(column - 1);
        int replaced = changes[row - 1][column - 1] + (isSame ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(changes[row - 1][column], changes[row][column - 1]));
        boolean isExchanged = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return isExchanged ? Math.min(least, changes[row - 2][column - 2] + 1) : least;
    }

    private record Candidate(String name, int distance) {}
}
