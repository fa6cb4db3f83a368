package org.cauce.io.oecd.code;

import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.code.Code;

/**
 * A code of the DAC, and when it may be used.
 *
 * @param code the code
 * @param name its name in English
 * @param broader the code of its group or parent; empty if it has none
 * @param since the day from which it may be used; empty if not published
 * @param until the day on which it was withdrawn; empty if it was not, or the day is not published
 * @param isWithdrawn whether it was withdrawn: not for new data; for what is past it stays right
 */
public record DacCode(
        Code code,
        String name,
        Optional<Code> broader,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean isWithdrawn) {

    /**
     * {@return whether the code may be used for some of a year, as far as the days are published}
     *
     * @param year the year of the flows
     */
    public boolean isValidIn(int year) {
        return since.map(day -> day.getYear() <= year).orElse(true)
                && until.map(day -> day.minusDays(1).getYear() >= year).orElse(true);
    }
}
