/**
 * The numbers of a document recomputed, and statements found that do not fit together.
 *
 * <p>{@link org.cauce.indicators.check.Checks} recomputes each {@link org.cauce.model.review.Check} of a catalogue from
 * the records that it names, and gives a {@link org.cauce.indicators.check.Verdict} with the formula, the inputs and
 * the result. {@link org.cauce.indicators.check.Contradictions} compares what statements say about the same thing,
 * without looking at the conflicts that readers have marked, so that the marks can be checked against it, and it
 * against the marks.
 *
 * <p>Both use the exact number and the interval of every quantity: a number agrees if it is the same, or agrees within
 * rounding if what was printed leaves room for it.
 */
@NullMarked
package org.cauce.indicators.check;

import org.jspecify.annotations.NullMarked;
