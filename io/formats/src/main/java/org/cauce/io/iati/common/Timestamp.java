package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A date and time of day, with or without a zone, as {@code xsd:dateTime} has it.
 *
 * <p>Text form: {@code 2014-09-10T07:15:37Z}.
 *
 * @param time the date and time as written
 * @param zone the offset from UTC; empty if not stated
 */
public record Timestamp(LocalDateTime time, Optional<ZoneOffset> zone) implements Comparable<Timestamp> {
    /**
     * {@return the time of this text form}
     *
     * @param text the text form
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator
    public static Timestamp parse(String text) {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime zoned
                    ? new Timestamp(zoned.toLocalDateTime(), Optional.of(zoned.getOffset()))
                    : new Timestamp((LocalDateTime) parsed, Optional.empty());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Time is '" + text + "': expected date and time, such as 2014-09-10T07:15:37Z", e);
        }
    }

    /** Orders by the moment; a time without zone counts as UTC. */
    @Override
    public int compareTo(Timestamp other) {
        int byMoment = time.atOffset(zone.orElse(ZoneOffset.UTC))
                .toInstant()
                .compareTo(
                        other.time.atOffset(other.zone.orElse(ZoneOffset.UTC)).toInstant());
        return byMoment != 0 ? byMoment : toString().compareTo(other.toString());
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                + zone.map(ZoneOffset::toString).orElse("");
    }
}
