/** The numbers of a catalogue against the files of those who published them. */
@NullMarked
package org.cauce.examples.published;

import org.jspecify.annotations.NullMarked;
