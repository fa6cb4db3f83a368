package org.cauce.io.sdmx;

import java.util.Optional;

/**
 * A series: what its observations share.
 *
 * <p>Of flat data, the key is all dimensions but the time, and consecutive observations with the same key are one
 * series; all attributes are then those of the observations.
 */
public final class SdmxSeries {
    private final SdmxDataSet dataSet;
    private final SdmxKey key;
    private final SdmxAttributes attributes;
    private final long line;

    SdmxSeries(SdmxDataSet dataSet, SdmxKey key, SdmxAttributes attributes, long line) {
        this.dataSet = dataSet;
        this.key = key;
        this.attributes = attributes;
        this.line = line;
    }

    /** {@return the data set that it belongs to} */
    public SdmxDataSet dataSet() {
        return dataSet;
    }

    /** {@return its dimensions; in a cross-section, the time is among them} */
    public SdmxKey key() {
        return key;
    }

    /** {@return its attributes, those of the groups that it belongs to included; its own come first} */
    public SdmxAttributes attributes() {
        return attributes;
    }

    /**
     * {@return the attribute of the series or else of the data set; empty if neither has it}
     *
     * @param id the id of the attribute
     */
    public Optional<String> attribute(String id) {
        return attributes.text(id).or(() -> dataSet.attributes().text(id));
    }

    /** {@return the line of the file where it begins, counted from 1} */
    public long line() {
        return line;
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
