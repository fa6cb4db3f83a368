package org.cauce.examples.align;

import org.cauce.examples.page.Prose;

/**
 * Something that the report cannot see, ready for its template.
 *
 * @param what what is not seen
 * @param why why, and where it would be
 */
public record BlindSpot(Prose what, Prose why) {}
