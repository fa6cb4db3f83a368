package org.cauce.io.internal.xml;

import java.util.HashSet;
import java.util.Set;

/** Counts the different names of a document, which the parser remembers until its end. */
final class NameCounts {
    /** It takes longer for each; the standard has some 200. */
    static final int MOST = 10_000;

    /** The parser looks for a prefix among all that there were. */
    static final int MOST_PREFIXES = 1_000;

    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** {@return whether there are not too many yet} */
    boolean fits(String name) {
        return !names.add(name) || names.size() <= MOST;
    }

    /** {@return whether there are not too many yet} */
    boolean fitsPrefix(String prefix) {
        return !prefixes.add(prefix) || prefixes.size() <= MOST_PREFIXES;
    }

    /**
     * {@return whether a part of a name may begin so: the parser looks only at whole names, and takes {@code x:} and
     * {@code xmlns:-}, which are none (Namespaces in XML 1.0, NCName)}
     */
    static boolean isPart(String part) {
        if (part.isEmpty()) {
            return false;
        }
        char first = part.charAt(0);
        return first != '-'
                && first != '.'
                && !(first >= '0' && first <= '9')
                && first != '\u00B7'
                && !(first >= '\u0300' && first <= '\u036F')
                && first != '\u203F'
                && first != '\u2040';
    }
}
