package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * What an element holds beside its typed values, so that nothing of a file is lost.
 *
 * <p>That is: attributes and elements of other namespaces, which the standard allows anywhere; those that the standard
 * does not know; values that cannot be read as what they should be, such as a date "soon"; and the written form of
 * values that can, where it is not the usual one, such as {@code 2012-05-01Z} or {@code 0100.0}. When a typed value is
 * changed its written form no longer counts.
 */
@Value.Immutable
@CauceJson
public abstract class Extras implements WithExtras {
    /** Nothing. */
    public static final Extras NONE = builder().build();

    Extras() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Extras fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return attributes as they stand in the file} */
    public abstract ImmutableMap<XmlName, String> attributes();

    /** {@return elements as they stand in the file} */
    public abstract ImmutableList<XmlElement> elements();

    /** {@return text where the standard has none, or that is not what it should be; the empty text if there is none} */
    @Value.Default
    public String text() {
        return "";
    }

    /** {@return whether there is nothing} */
    public boolean isEmpty() {
        return attributes().isEmpty() && elements().isEmpty() && text().isEmpty();
    }

    /** Builds extras. */
    public static final class Builder extends ImmutableExtras.Builder {
        Builder() {}
    }
}
