/**
 * The charts of a report, drawn as SVG that a page holds in itself.
 *
 * <p>A {@link org.cauce.examples.svg.Chart} takes plain records and draws itself at two widths; the page's style sheet
 * shows the one that fits. Each number is a link to its source and is drawn from a
 * {@link org.cauce.examples.report.Cited} only; axes and headings are plain text. Colours come from the classes of the
 * style sheet, so a dark theme and print need no other drawing. The class {@code hnd} means the country of the page,
 * whichever it is.
 *
 * <p>Widths of text are estimated with 0.6 em per character, which is more than the usual fonts need. What is too long
 * is wrapped, and shortened only where there is no room to wrap; numbers are never shortened.
 */
@NullMarked
package org.cauce.examples.svg;

import org.jspecify.annotations.NullMarked;
