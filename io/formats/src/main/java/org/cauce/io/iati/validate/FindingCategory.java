package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What part of the data a rule is about, as the official validator groups them. */
public enum FindingCategory {
    /** The file as such: XML, root, version. */
    IATI,
    /** The order, number and types of elements and attributes. */
    SCHEMA,
    /** Identifiers of activities and organisations. */
    IDENTIFIERS,
    /** Titles, descriptions, dates, status, languages. */
    INFORMATION,
    /** Organisations that take part. */
    PARTICIPATING,
    /** Countries, regions and locations. */
    GEO,
    /** Sectors, policy markers, types of flow, finance and aid. */
    CLASSIFICATIONS,
    /** Budgets, disbursements and transactions. */
    FINANCIAL,
    /** Linked documents; also files of versions that are no longer supported. */
    DOCUMENTS,
    /** Related activities. */
    RELATIONS,
    /** Results, indicators and conditions. */
    PERFORMANCE,
    /** Organisation files. */
    ORGANISATION;

    /** {@return the name in lower case, as in reports} */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the category of this name}
     *
     * @param text the name, in any letter case
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static FindingCategory parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No category \"" + text + "\": expected one of " + Arrays.toString(values())));
    }
}
