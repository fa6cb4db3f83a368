package org.cauce.examples.command;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import org.cauce.model.text.Named;
import org.cauce.model.text.Spelling;

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
                .map(name -> new Candidate(name, changes(key, Named.key(name), allowed)))
                .filter(candidate -> candidate.changes() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::changes))
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
    private static int changes(String text, String name, int allowed) {
        int changes = Spelling.changes(text, name, allowed);
        boolean isNumber = text.chars().allMatch(Character::isDigit) && name.endsWith(" " + text);
        boolean isPart = isNumber || (text.length() >= LEAST_PART && name.contains(text));
        return isPart ? Math.min(changes, allowed) : changes;
    }

    private record Candidate(String name, int changes) {}
}
