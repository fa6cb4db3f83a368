package org.cauce.io.iati.analysis.allocation;

/** By what amounts are split. */
public enum Dimension {
    /** By sector. */
    SECTOR,
    /** By country or region. */
    PLACE
}
