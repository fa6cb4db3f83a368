/**
 * Codes that never leave their vocabulary: the same digits mean different things in different lists.
 *
 * <p>A {@link org.cauce.model.code.Code} is a vocabulary and a value. {@link org.cauce.model.code.Sector} is a code
 * with its names and its place among broader and narrower ones; an {@link org.cauce.model.code.Audience} is the same
 * for those whom programmes are for.
 */
@NullMarked
package org.cauce.model.code;

import org.jspecify.annotations.NullMarked;
