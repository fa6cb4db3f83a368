/**
 * All records together: {@linkplain org.cauce.model.catalogue.CatalogueParts parts} become a
 * {@link org.cauce.model.catalogue.Catalogue} once every reference leads somewhere and every id is unique.
 *
 * <p>Questions to a catalogue read aloud: {@code catalogue.flows().to(HND).provider(USA).stage(COMMITTED)},
 * {@code catalogue.initiatives().activeIn(2021).in(SLV)}, {@code catalogue.conflicts()}.
 */
@NullMarked
package org.cauce.model.catalogue;

import org.jspecify.annotations.NullMarked;
