package org.cauce.io.xml;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * An element of XML with all that it holds.
 *
 * <p>Comments, processing instructions and the white space between elements are not kept; text that stands beside
 * elements is kept as one text, without its place among them.
 */
@Value.Immutable
@CauceJson
public abstract class XmlElement implements WithXmlElement {
    XmlElement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static XmlElement fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its name} */
    public abstract XmlName name();

    /** {@return its attributes, in the order of the file} */
    public abstract ImmutableMap<XmlName, String> attributes();

    /** {@return the elements in it, in the order of the file} */
    public abstract ImmutableList<XmlElement> children();

    /** {@return the text in it, as it stands; empty if there is none} */
    @Value.Default
    public String text() {
        return "";
    }

    /**
     * {@return the value of the attribute of this name without namespace; empty if there is none}
     *
     * @param local its name
     */
    public Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes().get(XmlName.of(local)));
    }

    /** Builds elements. */
    public static final class Builder extends ImmutableXmlElement.Builder {
        Builder() {}
    }
}
