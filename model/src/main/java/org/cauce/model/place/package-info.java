/**
 * Where: {@linkplain org.cauce.model.place.Country countries} of ISO 3166-1, {@linkplain org.cauce.model.place.Grouping
 * groupings} whose membership may be complete, partial or unknown, and {@linkplain org.cauce.model.place.Place places}
 * inside countries.
 *
 * <p>{@link org.cauce.model.place.AreaKind} keeps countries apart from aggregates: they are never added together.
 */
@NullMarked
package org.cauce.model.place;

import org.jspecify.annotations.NullMarked;
