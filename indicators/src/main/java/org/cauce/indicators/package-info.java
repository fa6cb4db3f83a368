/**
 * What analysts compute from development-cooperation data.
 *
 * <p>The packages, in reading order:
 *
 * <ol>
 *   <li>{@code series}: growth, shares, change, indices, coverage, of single numbers and of series;
 *   <li>{@code concentration}: who is first and by how much, and how much of what was announced arrived;
 *   <li>{@code outcome}: what evaluations and frameworks show, how initiatives succeed each other, what to do first;
 *   <li>{@code check}: the numbers of a document recomputed, and statements found that do not fit together.
 * </ol>
 *
 * <p>All are pure functions of the model: no file, no clock, no state. A result carries the interval that the words and
 * printed digits of its inputs leave open, and refuses what has no meaning, with the cure in its message.
 */
@NullMarked
@CauceStyle
package org.cauce.indicators;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
