/**
 * What evaluations and frameworks show, how initiatives succeed each other, and what to do first.
 *
 * <ul>
 *   <li>{@link org.cauce.indicators.outcome.BeforeAfter}: what a finding measured before and after a programme;
 *   <li>{@link org.cauce.indicators.outcome.OutcomeShares}: shares of participants who stayed, work or mean to leave,
 *       side by side, and the measures that were asked for;
 *   <li>{@link org.cauce.indicators.outcome.StipendCost} and {@link org.cauce.indicators.outcome.UnitCost}: what a
 *       programme costs at most, and for each beneficiary;
 *   <li>{@link org.cauce.indicators.outcome.FrameworkProgress}: how far a cooperation framework has come;
 *   <li>{@link org.cauce.indicators.outcome.Successions} and {@link org.cauce.indicators.outcome.Suspension}: which
 *       initiative took the place of which, and how long one lay idle;
 *   <li>{@link org.cauce.indicators.outcome.Agenda}: recommendations by effort, steps in the order they need.
 * </ul>
 */
@NullMarked
package org.cauce.indicators.outcome;

import org.jspecify.annotations.NullMarked;
