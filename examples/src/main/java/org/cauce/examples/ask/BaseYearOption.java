package org.cauce.examples.ask;

import java.util.OptionalInt;
import org.cauce.io.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --base-year}: of which year constant prices are, in files that do not say it. */
public final class BaseYearOption {
    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            description = "The base year of constant prices in files of the CRS, which do not say it: without, these"
                    + " amounts are left out.")
    private @Nullable Integer year;

    /** {@return how files are read} */
    public ReadOptions options() {
        return ReadOptions.STANDARD.withBaseYear(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }
}
