package org.cauce.io.worldbank;

/**
 * What the World Bank says about a series, in words. The text form is the name of the column in {@code WDISeries.csv}.
 */
public enum SeriesFact {
    /** The topic, such as Economic Policy and Debt: Official development assistance. */
    TOPIC("Topic"),
    /** A short definition. */
    SHORT_DEFINITION("Short definition"),
    /** The unit of measure; mostly blank, since the name says it. */
    UNIT_OF_MEASURE("Unit of measure"),
    /** How often there is a value: annual. */
    PERIODICITY("Periodicity"),
    /** The base period of indices and constant prices. */
    BASE_PERIOD("Base Period"),
    /** Other notes. */
    OTHER_NOTES("Other notes"),
    /** How values of countries become that of a group. */
    AGGREGATION_METHOD("Aggregation method"),
    /** What it cannot tell. */
    LIMITATIONS("Limitations and exceptions"),
    /** The notes of the one who collected it. */
    ORIGINAL_NOTES("Notes from original source"),
    /** General comments. */
    GENERAL_COMMENTS("General comments"),
    /** How it is measured. */
    METHODOLOGY("Statistical concept and methodology"),
    /** Why it matters. */
    DEVELOPMENT_RELEVANCE("Development relevance"),
    /** Links to its sources. */
    RELATED_SOURCE_LINKS("Related source links"),
    /** Other links. */
    OTHER_WEB_LINKS("Other web links"),
    /** Series that belong to it. */
    RELATED_INDICATORS("Related indicators"),
    /** Under which licence it may be used. */
    LICENSE_TYPE("License Type");

    private final String column;

    SeriesFact(String column) {
        this.column = column;
    }

    /** {@return the name of its column} */
    @Override
    public String toString() {
        return column;
    }
}
