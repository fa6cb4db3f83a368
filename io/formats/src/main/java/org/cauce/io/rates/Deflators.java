package org.cauce.io.rates;

import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.io.internal.table.Measured;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/**
 * The deflators as indicators: one for each convention and base year, so that an index never stands for its inverse.
 */
final class Deflators {
    private Deflators() {}

    /** {@return an index that is 100 in its base year: current amounts divided by a hundredth of it are constant} */
    static Measured index(OptionalInt baseYear, Optional<String> release) {
        return of("index", "Deflator, base year = 100: divide by it", "index-100", baseYear, release);
    }

    /**
     * {@return a deflator that is 1 in its base year: current amounts divided by it are constant}
     *
     * @param of the currency of the amounts, and who computed it; each blank if not stated
     */
    static Measured ratio(String of, OptionalInt baseYear, Optional<String> release) {
        String id = ("ratio-" + of).strip().replace(' ', '-').replaceFirst("-$", "");
        return of(id, ("Deflator " + of).strip() + ", base year = 1: divide by it", "ratio", baseYear, release);
    }

    /** {@return a multiplier that is 1 in its base year: current amounts multiplied with it are constant} */
    static Measured multiplier(OptionalInt baseYear, Optional<String> release) {
        return of(
                "multiplier",
                "Constant by current prices, base year = 1: multiply with it",
                "ratio",
                baseYear,
                release);
    }

    private static Measured of(String id, String name, String unit, OptionalInt baseYear, Optional<String> release) {
        String base = baseYear.isPresent() ? "base year " + baseYear.getAsInt() : "base year not stated";
        return new Measured(
                Code.of("DEFLATOR", id + (baseYear.isPresent() ? "-" + baseYear.getAsInt() : "")),
                name,
                Measure.INDEX,
                Unit.of(unit),
                Optional.of(release.map(text -> base + "; " + text).orElse(base)));
    }
}
