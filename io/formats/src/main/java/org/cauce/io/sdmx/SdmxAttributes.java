package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of a data set, a series or an observation, in the order of the file, such as {@code OBS_STATUS},
 * {@code UNIT_MULT} or {@code BASE_PER}. An attribute without a value is not there.
 */
public final class SdmxAttributes {
    /** No attributes. */
    public static final SdmxAttributes NONE = new SdmxAttributes(ImmutableList.of(), new Object[0], SdmxKey.NO_NAMES);

    private final ImmutableList<String> ids;
    private final Object[] values;
    private final String[] names;

    /** Keeps the arrays; a value is a text or a list of {@link SdmxText}, a name that is not there is empty. */
    SdmxAttributes(ImmutableList<String> ids, Object[] values, String[] names) {
        this.ids = ids;
        this.values = values;
        this.names = names;
    }

    /** {@return the ids of the attributes that have a value} */
    public ImmutableList<String> ids() {
        return ids;
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /**
     * {@return the value of an attribute, the first if it has several; empty if it is not there}
     *
     * @param id the id of the attribute
     */
    public Optional<String> text(String id) {
        int at = ids.indexOf(id);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(
                values[at] instanceof String text
                        ? text
                        : list(values[at]).get(0).text());
    }

    /**
     * {@return all values of an attribute, in all languages; empty if it is not there}
     *
     * @param id the id of the attribute
     */
    public ImmutableList<SdmxText> texts(String id) {
        int at = ids.indexOf(id);
        if (at < 0) {
            return ImmutableList.of();
        }
        return values[at] instanceof String text ? ImmutableList.of(SdmxText.of(text)) : list(values[at]);
    }

    /**
     * {@return what the value of an attribute is called, in the file or in the structures; empty if neither says it}
     *
     * @param id the id of the attribute
     */
    public Optional<String> name(String id) {
        int at = ids.indexOf(id);
        return at < 0 || at >= names.length || names[at].isEmpty() ? Optional.empty() : Optional.of(names[at]);
    }

    @SuppressWarnings("unchecked") // only lists of texts are put in
    private static ImmutableList<SdmxText> list(Object value) {
        return (ImmutableList<SdmxText>) value;
    }

    /** {@return these, and of the others those that are not here} */
    SdmxAttributes or(SdmxAttributes others) {
        if (others.isEmpty()) {
            return this;
        }
        Builder all = new Builder();
        all.addAll(this, List.of());
        all.addAll(others, ids);
        return all.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SdmxAttributes attributes
                && ids.equals(attributes.ids)
                && Arrays.equals(values, attributes.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** {@return the attributes with their first values, such as {@code [OBS_STATUS=A, UNIT_MULT=6]}} */
    @Override
    public String toString() {
        return ids.stream().map(id -> id + "=" + text(id).orElse("")).toList().toString();
    }

    /** Gathers attributes. */
    static final class Builder {
        private final ImmutableList.Builder<String> ids = ImmutableList.builder();
        private final ImmutableList.Builder<Object> values = ImmutableList.builder();
        private final ImmutableList.Builder<String> names = ImmutableList.builder();
        private boolean isNamed;

        /** Adds one; an empty value is none. */
        void add(String id, Object value, String name) {
            boolean isEmpty =
                    value instanceof String text ? text.isEmpty() : list(value).isEmpty();
            if (!isEmpty) {
                ids.add(id);
                values.add(value);
                names.add(name);
                isNamed |= !name.isEmpty();
            }
        }

        void addAll(SdmxAttributes others, List<String> except) {
            for (int i = 0; i < others.ids.size(); i++) {
                if (!except.contains(others.ids.get(i))) {
                    add(others.ids.get(i), others.values[i], i < others.names.length ? others.names[i] : "");
                }
            }
        }

        SdmxAttributes build() {
            ImmutableList<String> all = ids.build();
            return all.isEmpty()
                    ? NONE
                    : new SdmxAttributes(
                            all,
                            values.build().toArray(),
                            isNamed ? names.build().toArray(String[]::new) : SdmxKey.NO_NAMES);
        }
    }
}
