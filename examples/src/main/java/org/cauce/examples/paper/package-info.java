/**
 * The tables and figures of the policy paper, rebuilt from a catalogue.
 *
 * <p>An {@link org.cauce.examples.paper.Exhibit} is a table or figure as rows and cells; what stands in a cell is a
 * {@link org.cauce.examples.paper.Item}: the text to show and the record that says it. The layouts select records; none
 * of them holds a number of its own. {@link org.cauce.examples.paper.ExhibitPage} writes an exhibit for people,
 * {@link org.cauce.examples.paper.ExhibitList} for programs.
 */
@NullMarked
package org.cauce.examples.paper;

import org.jspecify.annotations.NullMarked;
