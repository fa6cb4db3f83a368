package org.cauce.io.iati.analysis.allocation;

/** How far sectors of the OECD DAC are rolled up. */
public enum RollUpLevel {
    /** To the category of three digits: 11220 primary education to 112 basic education. */
    CATEGORY,
    /** To the broad sector right above the category: 112 to 110 education. */
    BROAD,
    /** To the broadest sector: 110 to 100 social infrastructure and services. */
    BROADEST
}
