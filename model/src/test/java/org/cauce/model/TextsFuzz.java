package org.cauce.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cauce.model.code.Code;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Fraction;
import org.cauce.model.quantity.Interval;
import org.cauce.model.quantity.Magnitude;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/**
 * What must hold for any text behind a byte that says what it is taken for: it is refused in a message of one line that
 * is not much longer than a line, or it is read, and what its text form says is read as the same.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the texts that it found are read again in each build.
 */
public final class TextsFuzz {
    /** Each a function that reads a text; a new one is added at the end, so that the first bytes keep their meaning. */
    static final ImmutableList<Function<String, Object>> READERS = ImmutableList.of(
            TimePeriod::parse,
            Money::parse,
            Interval::parse,
            Estimate::parse,
            Fraction::parse,
            Magnitude::parse,
            Unit::parse,
            PriceBasis::parse,
            Code::parse,
            Ref::parse,
            FileLine::parse,
            CurrencyCode::of,
            Country::parse,
            Stage::parse);

    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u202a-\\u202e\\u2028\\u2029]");

    private TextsFuzz() {}

    /** Holds what must hold for these bytes, which are UTF-8 or UTF-16, as the first says. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int first = bytes[0] & 0x7f;
        // UTF-16 has halves of characters, which UTF-8 has not
        String text = new String(
                bytes, 1, bytes.length - 1, bytes[0] < 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        hold(READERS.get(first % READERS.size()), text);
    }

    private static void hold(Function<String, Object> reader, String text) {
        Object read;
        try {
            read = reader.apply(text);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            if (message.isBlank()
                    || message.length() > LONGEST_MESSAGE
                    || UNPRINTABLE.matcher(message).find()) {
                throw new AssertionError("Refused with a message that nobody can read: " + message, refused);
            }
            return;
        }
        Object again = reader.apply(read.toString());
        if (!again.equals(read)) {
            assertThat(again).as("the text form of %s, read", read).isEqualTo(read);
        }
    }
}
