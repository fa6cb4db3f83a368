/**
 * The country briefing: one HTML page on a country, written from a catalogue, on which every number shows its source.
 *
 * <p>{@link org.cauce.examples.briefing.CountryBriefing} chooses facts and forms sentences; what it makes is a
 * {@link org.cauce.examples.page.Page} of {@link org.cauce.examples.page.Prose}, tables and drawings, which the
 * templates turn into HTML. Words hold no digits: a number can only come in with its source, as a
 * {@link org.cauce.examples.report.Cited}.
 */
@NullMarked
package org.cauce.examples.briefing;

import org.jspecify.annotations.NullMarked;
