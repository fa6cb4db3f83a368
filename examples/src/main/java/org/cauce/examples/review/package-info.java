/**
 * What the {@code check} program tells: {@linkplain org.cauce.examples.review.DerivedNumbers derived numbers}
 * recomputed, and {@linkplain org.cauce.examples.review.Disagreements statements that do not fit together}.
 */
@NullMarked
package org.cauce.examples.review;

import org.jspecify.annotations.NullMarked;
