/**
 * Migrants and encounters at a border by the size of a country and by time.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.migration.MigrantStock}: migrants by the people at home, and how fast their number
 *       changes;
 *   <li>{@link org.cauce.indicators.migration.MonthlyCounts}: months as calendar and as fiscal years, complete ones
 *       only.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.migration;

import org.jspecify.annotations.NullMarked;
