/**
 * Programs that a person runs. Each is a plain {@code main} over the library, to read and to copy from;
 * {@link org.cauce.examples.Cauce} gathers them as sub-commands.
 */
@NullMarked
package org.cauce.examples;

import org.jspecify.annotations.NullMarked;
