package org.cauce.examples.align;

import java.math.BigDecimal;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Ref;

/**
 * A row of a file of statistics: what one donor gave one recipient in one year.
 *
 * @param cell donor, recipient, year, prices and currency, as the flows of the file have them
 * @param amount the amount, in plain units of the currency; negative if more came back
 * @param record the row as a record
 * @param citation the file and the line
 */
record AidRow(Cell cell, BigDecimal amount, Ref record, Citation citation) {
    /** What a row is of. */
    record Cell(String donor, String recipient, String year, String prices, String currency) {}
}
