package org.cauce.io.iati.common;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of the IATI standard, such as 2.03.
 *
 * <p>Versions of 1 and 2 differ in codes, names and order of elements, and in how texts are written. Files without a
 * version, or with one that the standard never had, count as version 1: they come from its early years or are not
 * careful, and version 1 is the more lenient one.
 */
public final class IatiVersion implements Comparable<IatiVersion> {
    /** The newest version. */
    public static final IatiVersion V2_03 = new IatiVersion("2.03");

    /** The versions that the standard has had. */
    public static final ImmutableSet<String> PUBLISHED =
            ImmutableSet.of("1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03");

    private final String text;

    private IatiVersion(String text) {
        this.text = text;
    }

    /**
     * {@return the version that stands in a file}
     *
     * @param text what stands there; empty if nothing does
     */
    public static IatiVersion of(String text) {
        return text.equals("2.03") ? V2_03 : new IatiVersion(text);
    }

    /** {@return the version as it stands in the file; empty if the file has none} */
    public Optional<String> stated() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** {@return whether the standard has had it} */
    public boolean isPublished() {
        return PUBLISHED.contains(text);
    }

    /** {@return whether it is of the second kind, with narratives and numbered codes} */
    public boolean isSecond() {
        return text.startsWith("2");
    }

    /** Orders by text; a file without version comes first. */
    @Override
    public int compareTo(IatiVersion other) {
        return Comparator.<String>naturalOrder().compare(text, other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IatiVersion that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the version as it stands in the file; the empty text if the file has none} */
    @Override
    public String toString() {
        return text;
    }
}
