package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/** A value of a series: when, how much, and what is said about it. */
public final class SdmxObservation {
    private final SdmxSeries series;
    private final SdmxKey key;
    private final String periodText;
    private final @Nullable TimePeriod period;
    private final ImmutableList<SdmxValue> values;
    private final SdmxAttributes attributes;
    private final long line;

    SdmxObservation(SdmxSeries series, SdmxPoint point) {
        this.series = series;
        this.key = point.key();
        this.periodText = point.periodText();
        this.period = point.period();
        this.values = point.values();
        this.attributes = point.attributes();
        this.line = point.line();
    }

    /** {@return the series that it belongs to} */
    public SdmxSeries series() {
        return series;
    }

    /** {@return the data set that it belongs to} */
    public SdmxDataSet dataSet() {
        return series.dataSet();
    }

    /** {@return its dimensions beside those of the series, most often the time alone} */
    public SdmxKey key() {
        return key;
    }

    /** {@return all its dimensions: those of the series, then its own} */
    public SdmxKey fullKey() {
        return series.key().and(key);
    }

    /**
     * {@return the code of a dimension, its own or that of the series; empty if there is none}
     *
     * @param dimension the id of the dimension
     */
    public Optional<String> code(String dimension) {
        return key.code(dimension).or(() -> series.key().code(dimension));
    }

    /**
     * {@return what the code of a dimension is called; empty if neither the file nor the structures say it}
     *
     * @param dimension the id of the dimension
     */
    public Optional<String> name(String dimension) {
        return key.name(dimension).or(() -> series.key().name(dimension));
    }

    /**
     * {@return the period that it is about, without a time of day; empty if it has none, as in a delete, or if it
     * cannot be read}
     */
    public Optional<TimePeriod> period() {
        return Optional.ofNullable(period);
    }

    /** {@return the period as published, such as {@code 2020-M01}; empty if it has none} */
    public Optional<String> periodText() {
        return periodText.isEmpty() ? Optional.empty() : Optional.of(periodText);
    }

    /** {@return the value of the main measure; of kind {@link SdmxValue.Kind#EMPTY} if the file has none} */
    public SdmxValue value() {
        return values.get(0);
    }

    /** {@return the values of all measures, the main one first; at least one} */
    public ImmutableList<SdmxValue> values() {
        return values;
    }

    /** {@return the number of the main measure, in the unit and multiplier that attributes state; empty if none} */
    public Optional<BigDecimal> number() {
        return value().number();
    }

    /** {@return its own attributes} */
    public SdmxAttributes attributes() {
        return attributes;
    }

    /**
     * {@return an attribute of the observation, or else of its series, or else of the data set; empty if none has it}
     *
     * @param id the id of the attribute
     */
    public Optional<String> attribute(String id) {
        return attributes.text(id).or(() -> series.attribute(id));
    }

    /** {@return the line of the file where it stands, counted from 1} */
    public long line() {
        return line;
    }

    @Override
    public String toString() {
        return fullKey() + " " + value();
    }
}
