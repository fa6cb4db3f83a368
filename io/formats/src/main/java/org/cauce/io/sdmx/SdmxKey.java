package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The codes of dimensions, in order: of a series, or of an observation in its series.
 *
 * <p>A dimension may have no code, in a delete or in what holds for several series: it then means all of its codes. Two
 * keys are equal if they have the same codes for the same dimensions in the same order, whatever the codes are called.
 */
public final class SdmxKey {
    /** The key without dimensions. */
    public static final SdmxKey NONE = new SdmxKey(ImmutableList.of(), new String[0], new String[0]);

    static final String[] NO_NAMES = {};

    private final ImmutableList<String> dimensions;
    private final String[] codes;
    private final String[] names;

    /** Keeps the arrays; a code or name that is not there is empty, and there may be no names at all. */
    SdmxKey(ImmutableList<String> dimensions, String[] codes, String[] names) {
        this.dimensions = dimensions;
        this.codes = codes;
        this.names = names;
    }

    /**
     * {@return a key}
     *
     * @param dimensions the ids of the dimensions
     * @param codes a code for each; empty for all codes
     * @throws IllegalArgumentException if there are not as many codes as dimensions, or a dimension is named twice
     */
    public static SdmxKey of(List<String> dimensions, List<String> codes) {
        if (dimensions.size() != codes.size()) {
            throw new IllegalArgumentException("Key has dimensions " + dimensions + " and codes " + codes
                    + ": expected a code for each dimension, empty for all");
        }
        if (ImmutableSet.copyOf(dimensions).size() != dimensions.size()) {
            throw new IllegalArgumentException("Key has dimensions " + dimensions + ": expected each once");
        }
        return new SdmxKey(ImmutableList.copyOf(dimensions), codes.toArray(String[]::new), NO_NAMES);
    }

    /** {@return the ids of the dimensions, in order} */
    public ImmutableList<String> dimensions() {
        return dimensions;
    }

    /**
     * {@return the code of a dimension; empty if it has none, or the key has no such dimension}
     *
     * @param dimension the id of the dimension
     */
    public Optional<String> code(String dimension) {
        String code = codeOrEmpty(dimension);
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    String codeOrEmpty(String dimension) {
        int at = dimensions.indexOf(dimension);
        return at < 0 ? "" : codes[at];
    }

    /**
     * {@return what the code of a dimension is called, in the file or in the structures; empty if neither says it}
     *
     * @param dimension the id of the dimension
     */
    public Optional<String> name(String dimension) {
        int at = dimensions.indexOf(dimension);
        return at < 0 || at >= names.length || names[at].isEmpty() ? Optional.empty() : Optional.of(names[at]);
    }

    /** {@return whether a dimension has no code, so that the key stands for several} */
    public boolean isPartial() {
        return Arrays.stream(codes).anyMatch(String::isEmpty);
    }

    /** {@return this key and then the dimensions of another} */
    SdmxKey and(SdmxKey other) {
        return new SdmxKey(
                ImmutableList.<String>builder()
                        .addAll(dimensions)
                        .addAll(other.dimensions)
                        .build(),
                joined(codes, other.codes),
                joined(allNames(), other.allNames()));
    }

    private String[] allNames() {
        if (names.length == codes.length) {
            return names;
        }
        String[] none = new String[codes.length];
        Arrays.fill(none, "");
        return none;
    }

    private static String[] joined(String[] first, String[] second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SdmxKey key && Arrays.equals(codes, key.codes) && dimensions.equals(key.dimensions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    /** {@return the codes joined by dots, as in queries: {@code A.HND..USD}} */
    @Override
    public String toString() {
        return String.join(".", codes);
    }
}
