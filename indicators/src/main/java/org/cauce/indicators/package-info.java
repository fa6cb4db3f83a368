/**
 * What analysts compute from development-cooperation data.
 *
 * <p>The packages, in reading order:
 *
 * <ol>
 *   <li>{@code series}: growth, shares, change, indices, coverage, of single numbers and of series;
 *   <li>{@code concentration}: who is first and by how much, and how much of what was announced arrived;
 *   <li>{@code query}: one question to many flows, answered by an engine;
 *   <li>{@code portfolio}: the amounts of a donor by recipient or sector, which the next three compare;
 *   <li>{@code similarity}, {@code volatility}, {@code alignment}: how alike two donors are, how steady one is, where
 *       two overlap, complete and hand over to each other;
 *   <li>{@code basis}, {@code price}, {@code marker}, {@code migration}: what counts as aid and how much of it,
 *       constant prices, policy markers, people on the move;
 *   <li>{@code outcome}: what evaluations and frameworks show, how initiatives succeed each other, what to do first;
 *   <li>{@code check}: the numbers of a document recomputed, and statements found that do not fit together.
 * </ol>
 *
 * <p>All are pure functions of the model: no file, no clock, no state. A result of printed numbers carries the interval
 * that their words and digits leave open; what has no meaning is refused, with the cure in the message.
 */
@NullMarked
@CauceStyle
package org.cauce.indicators;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
