/**
 * A page on which every number shows its source: sections of prose, figures and tables, and the notes at its end.
 *
 * <p>A report chooses facts and forms sentences; what it makes is a {@link org.cauce.examples.page.Page}, which the
 * templates turn into one HTML file. Words hold no digits: a number can only come in with its source, as a
 * {@link org.cauce.examples.report.Cited}.
 */
@NullMarked
package org.cauce.examples.page;

import org.jspecify.annotations.NullMarked;
