/**
 * What a careful reader notes about a document: numbers to recompute ({@link org.cauce.model.review.Check}),
 * contradictions ({@link org.cauce.model.review.Contradiction}) and gaps ({@link org.cauce.model.review.Gap}).
 */
@NullMarked
package org.cauce.model.review;

import org.jspecify.annotations.NullMarked;
