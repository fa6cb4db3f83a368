package org.cauce.indicators.portfolio;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cauce.indicators.Csv;

/**
 * The OECD's DAC2A of 2009 to 2022 in constant 2022 US dollars, millions; tests that need it skip where it is absent.
 */
public final class Dac2a {
    /** Net disbursements. */
    public static final String NET = "ODA: Total Net";

    private static final String FILE = "derived/dac2a_2009_2022_constant2022usd.csv.gz";

    private Dac2a() {}

    /** Returns the amounts of one aid type and year, by provider and recipient. */
    public static Table<String, String, BigDecimal> cells(String aidType, int year) {
        Table<String, String, BigDecimal> cells = TreeBasedTable.create();
        rows(aidType).stream()
                .filter(row -> row[4].equals(year + ".0"))
                .forEach(row -> cells.put(row[1], row[0], new BigDecimal(row[5])));
        return cells;
    }

    /** Returns the amounts of one aid type between two, by year. */
    public static Table<String, Integer, BigDecimal> byYear(String aidType, String provider) {
        Table<String, Integer, BigDecimal> cells = TreeBasedTable.create();
        rows(aidType).stream()
                .filter(row -> row[1].equals(provider))
                .forEach(row -> cells.put(row[0], (int) Double.parseDouble(row[4]), new BigDecimal(row[5])));
        return cells;
    }

    /** Returns the amounts of all years by "provider, recipient, year" and what is named. */
    public static <T> Table<String, T, BigDecimal> items(Map<String, T> names) {
        Table<String, T, BigDecimal> cells = HashBasedTable.create();
        for (String[] row : rows("")) {
            T item = names.get(row[2]);
            if (item != null) {
                cells.put(row[1] + ", " + row[0] + ", " + row[4].substring(0, 4), item, new BigDecimal(row[5]));
            }
        }
        return cells;
    }

    private static List<String[]> rows(String aidType) {
        return Csv.rows(FILE, line -> line.contains(aidType));
    }
}
