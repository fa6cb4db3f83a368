package org.cauce.io.internal.iati.rule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as rules read them. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:Z|[-+]\\d\\d:\\d\\d)?");

    private Dates() {}

    /**
     * The moment that a date begins, or a time; null for a text that is neither.
     *
     * <p>The zone of a date does not shift its day: who writes {@code 2017-02-06+08:00} means the sixth.
     */
    static @Nullable Instant moment(@Nullable String text) {
        if (text == null || text.length() < 10 || text.length() > 40) {
            return null;
        }
        String value = text.strip();
        Matcher date = DATE.matcher(value);
        try {
            if (date.matches()) {
                return LocalDate.parse(date.group(1)).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean hasZone = value.indexOf('Z') > 0 || value.lastIndexOf('+') > 0 || value.lastIndexOf('-') > 10;
            return hasZone
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
