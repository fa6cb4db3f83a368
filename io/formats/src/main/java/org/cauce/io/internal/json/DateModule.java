package org.cauce.io.internal.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cauce.io.internal.text.Shown;

/** Days as text of ISO 8601, such as {@code 2024-05-31}. */
final class DateModule extends TextModule<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateModule() {
        super(LocalDate.class);
    }

    @Override
    String print(LocalDate day) {
        return day.toString();
    }

    @Override
    LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + Shown.cut(text, 80) + "' is no day: expected one such as 2024-05-31", e);
        }
    }
}
