package org.cauce.io.imf;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.quantity.Unit;

/** The units of the World Economic Outlook, in its words, and the words of its scales. */
final class WeoUnits {
    private static final ImmutableMap<String, Integer> POWERS =
            ImmutableMap.of("", 0, "units", 0, "thousands", 3, "millions", 6, "billions", 9);

    /** The words of the scales, as a problem names them. */
    static final String SCALES = "units, thousands, millions, billions";

    private WeoUnits() {}

    /** {@return with what numbers of a scale are multiplied to be in plain units; empty if it is not known} */
    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(POWERS.get(word.toLowerCase(Locale.ROOT))).map(BigDecimal.TEN::pow);
    }

    /** {@return the unit; in words if it is none that is common} */
    static Unit unit(String units) {
        String plain = units.toLowerCase(Locale.ROOT);
        if (plain.startsWith("u.s. dollars") || plain.startsWith("usd")) {
            return Unit.of("USD");
        }
        if (plain.startsWith("percent")) {
            return Unit.PERCENT;
        }
        String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Unit.of(words.isEmpty() ? "unspecified" : words);
    }
}
