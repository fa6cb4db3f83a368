package org.cauce.examples.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;

/**
 * An activity in a country that is not closed, with what was committed and spent there.
 *
 * @param initiative the activity in the common model, which cites file, line and identifier
 * @param source the file
 * @param title its title, in English if there is one
 * @param reporter the name of the organisation that reports; empty if not stated
 * @param status the name of its status; empty if not stated
 * @param sectors the names of its sectors, the first few
 * @param start when it began, or is to begin; empty if not stated
 * @param end when it ends; empty if not stated
 * @param committed outgoing commitments for the country, by currency
 * @param spent disbursements and expenditure for the country, by currency
 */
public record CurrentActivity(
        Statement<Initiative> initiative,
        Statement<Source> source,
        String title,
        Optional<String> reporter,
        Optional<String> status,
        ImmutableList<String> sectors,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        ImmutableSortedMap<String, Total> committed,
        ImmutableSortedMap<String, Total> spent) {

    /**
     * A sum of transactions in one currency.
     *
     * @param amount the sum
     * @param transactions how many there are
     * @param firstLine the line of the first of them
     * @param lastLine the line of the last of them
     */
    public record Total(BigDecimal amount, long transactions, int firstLine, int lastLine) {
        Total plus(Total other) {
            return new Total(
                    amount.add(other.amount),
                    transactions + other.transactions,
                    Math.min(firstLine, other.firstLine),
                    Math.max(lastLine, other.lastLine));
        }
    }
}
