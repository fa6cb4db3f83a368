package org.cauce.io.worldbank;

/**
 * A row of an answer of the World Bank's API.
 *
 * @param line its line
 * @param indicator the code of the indicator
 * @param name the name of the indicator; blank if not told
 * @param code2 the code of the economy in two letters, which aggregates have, too
 * @param code3 the code of the economy in three letters; blank for some aggregates
 * @param date the period, such as {@code 2024}, {@code 2025Q4} or {@code 2026M02}
 * @param value the value as written; blank for none
 * @param status the status, such as F for a forecast; blank for none
 */
record JsonRow(
        long line,
        String indicator,
        String name,
        String code2,
        String code3,
        String date,
        String value,
        String status) {}
