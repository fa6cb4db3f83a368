package org.cauce.indicators;

import java.math.BigDecimal;

/** World Development Indicators, one file each; tests that need one skip where it is absent. */
public final class Wdi {
    private Wdi() {}

    /** Returns the value of an economy and year, such as {@code value("sp.pop.totl", "HND", 2023)}. */
    public static BigDecimal value(String indicator, String economy, int year) {
        String key = "," + economy + "," + year + ",";
        return Csv.rows("wdi_tidy/" + indicator + ".csv", line -> line.contains(key)).stream()
                .map(row -> new BigDecimal(row[3]))
                .findFirst()
                .orElseThrow();
    }
}
