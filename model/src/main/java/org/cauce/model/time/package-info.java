/**
 * When: periods as exact as their source states them, and how the source puts them.
 *
 * <p>A {@link org.cauce.model.time.TimePeriod} is a stretch of time: a day, a month, a fiscal year, a range, a length
 * such as five years, a phase named by what happens in it, or no date at all. It never pretends to be more exact than
 * its source: the year 2021 is not 1 January 2021. Its text form is that of ISO 8601-2, known as the Extended Date/Time
 * Format (EDTF) of the Library of Congress, with the codes of SDMX for quarters and half years; the text is also its
 * form in JSON.
 *
 * <p>The kinds are closed, so that a {@code switch} can be complete: the
 * {@linkplain org.cauce.model.time.CalendarPeriod periods with a name on a calendar} (the only ones that carry a
 * {@link org.cauce.model.time.Mark}, and the only ends of ranges), {@link org.cauce.model.time.Range},
 * {@link org.cauce.model.time.Since} and {@link org.cauce.model.time.Until}, {@link org.cauce.model.time.Length},
 * {@link org.cauce.model.time.Phase}, {@link org.cauce.model.time.Undated} and
 * {@link org.cauce.model.time.NotApplicable}.
 *
 * <p>A {@link org.cauce.model.time.Timing} is a period together with the words of its source ("in early 2020"), what
 * they say about it, and the other {@linkplain org.cauce.model.time.Reading readings} of the same date.
 *
 * <p>Two questions have no answer here on purpose: a fiscal year whose start is not stated and a season whose
 * hemisphere is not stated have no first and no last day. Everything that has both has a place on the calendar, and
 * only such periods contain, overlap or precede one another.
 */
@NullMarked
package org.cauce.model.time;

import org.jspecify.annotations.NullMarked;
