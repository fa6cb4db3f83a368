package org.cauce.model.place;

import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * An area of statistics: a country, an aggregate of countries, or what a source leaves unspecified; with the code that
 * the source gives it.
 *
 * <p>The same area has different codes in different sources; {@link #ref()} is the same in all. States that have become
 * several countries are aggregates.
 *
 * @param kind what kind of area it is; never a place inside a country
 * @param code the code as the source writes it; the vocabulary is the source's scheme
 * @param name the name in English, as the source gives it
 * @param ref the country, or else the grouping that stands for the aggregate or for what is unspecified
 */
public record Area(AreaKind kind, Code code, String name, Ref ref) {
    /**
     * Checks the parts.
     *
     * @param kind the kind
     * @param code the code
     * @param name the name
     * @param ref the reference
     * @throws IllegalArgumentException if kind and reference do not go together, or the name is blank
     */
    public Area {
        if (kind == AreaKind.PLACE || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Area " + code + " is a " + kind + " of name '" + name + "': expected no place, and a name");
        }
        Ref.require("ref of an area", ref, kind == AreaKind.COUNTRY ? Kind.COUNTRY : Kind.GROUPING);
    }

    /** {@return the country; empty for aggregates and what is unspecified} */
    public Optional<Country> country() {
        return Country.of(ref);
    }

    /** {@return whether it is one country: only figures of these can be added up} */
    public boolean isCountry() {
        return kind == AreaKind.COUNTRY;
    }
}
