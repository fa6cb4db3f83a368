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
    private static final String PLAIN = "0000-00-00T00:00:00";

    /**
     * {@return the time of this text form}
     *
     * @param text the text form
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator
    public static Timestamp parse(String text) {
        try {
            if (isPlain(text)) {
                return plain(text);
            }
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

    /** {@return whether this is the form nearly all have: to the second, perhaps with a zone; it is quicker to read} */
    private static boolean isPlain(String text) {
        int length = text.length();
        boolean hasZone = length == PLAIN.length() + 1 && text.charAt(length - 1) == 'Z';
        if (length != PLAIN.length() && !hasZone) {
            return false;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char at = text.charAt(i);
            boolean fits = PLAIN.charAt(i) == '0' ? at >= '0' && at <= '9' : at == PLAIN.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Timestamp plain(String text) {
        LocalDateTime time = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
        return new Timestamp(time, text.length() == PLAIN.length() ? Optional.empty() : Optional.of(ZoneOffset.UTC));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
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
        String written = time.getNano() != 0
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                : time.getSecond() != 0 ? time.toString() : time + ":00";
        return written + zone.map(ZoneOffset::toString).orElse("");
    }
}
