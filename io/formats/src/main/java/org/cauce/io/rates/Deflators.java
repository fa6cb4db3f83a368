package org.cauce.io.rates;

import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.io.internal.table.Measured;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/**
 * The deflators of a base year as indicators: one for each convention, so that an index never stands for its inverse.
 *
 * @param baseYear the base year; empty if not stated
 * @param release which release they are of; empty if not known
 */
record Deflators(OptionalInt baseYear, Optional<String> release) {
    /** {@return an index that is 100 in its base year: current amounts divided by a hundredth of it are constant} */
    Measured index() {
        return measured("index", "Deflator, base year = 100: divide by it", "index-100");
    }

    /**
     * {@return a deflator that is 1 in its base year: current amounts divided by it are constant}
     *
     * @param of the currency of the amounts, and who computed it; each blank if not stated
     */
    Measured ratio(String of) {
        String id = ("ratio-" + of).strip().replace(' ', '-').replaceFirst("-$", "");
        return measured(id, ("Deflator " + of).strip() + ", base year = 1: divide by it", "ratio");
    }

    /** {@return a multiplier that is 1 in its base year: current amounts multiplied with it are constant} */
    Measured multiplier() {
        return measured("multiplier", "Constant by current prices, base year = 1: multiply with it", "ratio");
    }

    private Measured measured(String id, String name, String unit) {
        String base = baseYear.isPresent() ? "base year " + baseYear.getAsInt() : "base year not stated";
        return new Measured(
                Code.of("DEFLATOR", id + (baseYear.isPresent() ? "-" + baseYear.getAsInt() : "")),
                name,
                Measure.INDEX,
                Unit.of(unit),
                Optional.of(release.map(text -> base + "; " + text).orElse(base)));
    }
}
