/**
 * Tables of the Humanitarian Exchange Language: a row of hashtags such as {@code #country+code} says what the columns
 * hold.
 *
 * <p>{@link org.cauce.io.hxl.HxlReader} gives the rows as they are, each cell under its
 * {@linkplain org.cauce.io.hxl.HxlTag tag}, and observations where the tags tell country, year, indicator and value.
 */
@NullMarked
package org.cauce.io.hxl;

import org.jspecify.annotations.NullMarked;
