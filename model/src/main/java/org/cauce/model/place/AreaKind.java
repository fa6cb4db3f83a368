package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.cauce.model.EnumText;
import org.cauce.model.source.Ref;

/**
 * What kind of area a figure is about. Figures about countries are never added to figures about aggregates: the latter
 * hold the former.
 */
public enum AreaKind {
    /** A country or territory. */
    COUNTRY,
    /** A group of countries, a region, or the world. */
    AGGREGATE,
    /** A place inside a country. */
    PLACE,
    /** An area that the source does not name, such as "bilateral, unspecified". */
    UNSPECIFIED;

    /**
     * {@return the kind of area that this reference leads to; empty if it leads to no area}
     *
     * @param ref the reference
     */
    public static Optional<AreaKind> of(Ref ref) {
        return switch (ref.kind()) {
            case COUNTRY -> Optional.of(COUNTRY);
            case GROUPING -> Optional.of(AGGREGATE);
            case PLACE -> Optional.of(PLACE);
            default -> Optional.empty();
        };
    }

    /**
     * {@return the value with this text}
     *
     * @param text the text form
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    @JsonCreator
    public static AreaKind parse(String text) {
        return EnumText.parse(AreaKind.class, text);
    }

    /** {@return the text form: lower case, words joined by hyphens} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
