/**
 * Results: baselines, targets and actuals as figures, and their sums where the standard allows them.
 *
 * <p>{@link org.cauce.io.iati.analysis.results.IndicatorFigures} lays the values of an indicator flat, each an
 * {@link org.cauce.io.iati.analysis.results.IndicatorFigure} with its
 * {@link org.cauce.io.iati.analysis.results.FigureValue}, the words that are no number included;
 * {@link org.cauce.io.iati.analysis.results.FigureSum} adds figures up, or says why it refuses.
 */
@NullMarked
package org.cauce.io.iati.analysis.results;

import org.jspecify.annotations.NullMarked;
