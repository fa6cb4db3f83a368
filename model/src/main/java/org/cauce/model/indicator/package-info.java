/**
 * What is measured ({@link org.cauce.model.indicator.Indicator}), what was observed
 * ({@link org.cauce.model.indicator.Observation}), and observations in time order
 * ({@link org.cauce.model.indicator.Series}).
 */
@NullMarked
package org.cauce.model.indicator;

import org.jspecify.annotations.NullMarked;
