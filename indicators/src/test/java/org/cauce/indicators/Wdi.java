package org.cauce.indicators;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** World Development Indicators, one file each; tests that need one skip where it is absent. */
public final class Wdi {
    private static final Path FOLDER = Path.of("../../shared/statistics/data/wdi_tidy");

    private Wdi() {}

    /** Returns the value of an economy and year, such as {@code value("sp.pop.totl", "HND", 2023)}. */
    public static BigDecimal value(String indicator, String economy, int year) {
        Path file = FOLDER.resolve(indicator + ".csv");
        assumeTrue(Files.exists(file), "the file of the World Bank is not here: " + file);
        String key = "," + economy + "," + year + ",";
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(key))
                    .map(line -> new BigDecimal(line.substring(line.indexOf(key) + key.length())))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
