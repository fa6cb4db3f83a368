package org.cauce.io.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.text.Spelling;

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
                .map(candidate -> new Candidate(candidate, Spelling.changes(key, key(candidate), most)))
                .filter(candidate -> candidate.changes() <= most)
                .min(Comparator.comparingInt(Candidate::changes))
                .map(Candidate::name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private record Candidate(String name, int changes) {}
}
