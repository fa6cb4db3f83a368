package org.cauce.examples.iati;

import java.util.Locale;

/** By what flows can be summed. */
public enum Grouping {
    /** The file. */
    FILE,
    /** The organisation that reports. */
    REPORTER,
    /** The activity. */
    ACTIVITY,
    /** The sector as published. */
    SECTOR,
    /** The category of the sector, for those of the OECD DAC. */
    CATEGORY,
    /** The country, or the region where there is none. */
    COUNTRY,
    /** The year of the transaction. */
    YEAR;

    /** {@return the text form, such as {@code sector}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
