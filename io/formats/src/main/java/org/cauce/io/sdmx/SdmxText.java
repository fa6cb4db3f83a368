package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/** One value of an attribute, in one language or several. */
@Value.Immutable
public abstract class SdmxText implements WithSdmxText {
    SdmxText() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a text of no stated language, such as a code}
     *
     * @param text the text
     */
    public static SdmxText of(String text) {
        return builder().putByLanguage("", text).build();
    }

    /** {@return the text by language, in the order of the file; the empty language where none is stated} */
    public abstract ImmutableMap<String, String> byLanguage();

    /** {@return the text of no stated language, else the first} */
    public String text() {
        return byLanguage().getOrDefault("", byLanguage().values().iterator().next());
    }

    @Value.Check
    void check() {
        if (byLanguage().isEmpty()) {
            throw new IllegalArgumentException("A text has no language: expected at least one, or the empty one");
        }
    }

    /** Builds texts. */
    public static final class Builder extends ImmutableSdmxText.Builder {
        Builder() {}
    }
}
