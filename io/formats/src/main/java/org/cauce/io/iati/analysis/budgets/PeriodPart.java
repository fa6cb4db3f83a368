package org.cauce.io.iati.analysis.budgets;

import java.math.BigDecimal;
import org.cauce.model.time.TimePeriod;

/**
 * What falls into a period.
 *
 * @param period the period
 * @param days how many of its days count
 * @param amount how much falls on them
 */
public record PeriodPart(TimePeriod period, long days, BigDecimal amount) {}
