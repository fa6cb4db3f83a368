package org.cauce.model.catalogue;

import java.util.stream.Stream;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.Series;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Observations of a catalogue. */
public final class Observations extends Selection<Observation, Observations> {
    Observations(Catalogue catalogue, Stream<Statement<Observation>> records) {
        super(catalogue, records);
    }

    @Override
    Observations narrowed(Stream<Statement<Observation>> kept) {
        return new Observations(catalogue(), kept);
    }

    /**
     * {@return those of the indicator of this id}
     *
     * @param id the id
     */
    public Observations indicator(String id) {
        return indicator(Kind.INDICATOR.ref(id));
    }

    /**
     * {@return those of this indicator}
     *
     * @param indicator the indicator
     */
    public Observations indicator(Ref indicator) {
        return where(observation -> observation.indicator().equals(indicator));
    }

    /**
     * {@return those about this country: as subject, or among the countries covered}
     *
     * @param country the country
     */
    public Observations of(Country country) {
        return where(observation -> observation.isAbout(country));
    }

    /**
     * {@return those about this record}
     *
     * @param subject the record that the link starts from
     */
    public Observations of(Ref subject) {
        return where(observation -> observation.subjects().contains(subject));
    }

    /**
     * {@return those whose other side is this country}
     *
     * @param country the country
     */
    public Observations partner(Country country) {
        return where(observation ->
                observation.partner().filter(country.ref()::equals).isPresent());
    }

    /**
     * {@return those of this nature}
     *
     * @param nature the nature
     */
    public Observations nature(Nature nature) {
        return where(observation -> observation.nature() == nature);
    }

    /**
     * {@return those of this calendar year, exactly}
     *
     * @param year the calendar year
     */
    public Observations in(int year) {
        return in(TimePeriod.year(year));
    }

    /**
     * {@return those of this period, exactly}
     *
     * @param period the period
     */
    public Observations in(TimePeriod period) {
        return where(observation -> observation.period().equals(period));
    }

    /**
     * {@return them as a series}
     *
     * @throws IllegalArgumentException if they do not make one; see {@link Series#of}
     */
    public Series series() {
        return Series.of(says().toList());
    }
}
