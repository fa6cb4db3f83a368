package org.cauce.io.sdmx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.model.time.TimePeriod;

/** Reads periods of SDMX; the same few come again and again. */
final class Periods {
    private static final int KEPT = 4096;

    /** A date with time of day or time zone, and perhaps a length; periods of the model have neither time nor zone. */
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)(?:T\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d)?(/P\\w{1,20})?");

    private final Map<String, Optional<TimePeriod>> known = new HashMap<>();

    /** {@return the period; empty if the text is none} */
    Optional<TimePeriod> read(String text) {
        Optional<TimePeriod> period = known.get(text);
        if (period == null) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            period = parse(text);
            known.put(text, period);
        }
        return period;
    }

    private static Optional<TimePeriod> parse(String text) {
        try {
            Matcher timed = TIMED.matcher(text);
            boolean isTimed = text.length() > 4 && timed.matches();
            String length = isTimed && timed.group(2) != null ? timed.group(2) : "";
            return Optional.of(TimePeriod.parse(isTimed ? timed.group(1) + length : text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
