/**
 * Statistics of the government of the United States.
 *
 * <p>{@link org.cauce.io.usgov.ForeignAssistanceReader} reads the flows of ForeignAssistance.gov,
 * {@link org.cauce.io.usgov.EncountersReader} the monthly encounters of U.S. Customs and Border Protection, and
 * {@link org.cauce.io.usgov.BorderPatrolReader} the older monthly tables of the Border Patrol.
 *
 * <p>Fiscal years last from October to September and are named after the year in which they end: October of fiscal year
 * 2023 is October 2022.
 */
@NullMarked
package org.cauce.io.usgov;

import org.jspecify.annotations.NullMarked;
