/**
 * The activity file of the OECD's Creditor Reporting System (CRS), as its bulk text publishes it.
 *
 * <p>{@link org.cauce.io.oecd.crs.CrsReader} gives its flows; {@link org.cauce.io.oecd.crs.CrsActivity} is what a row
 * says beside them.
 */
@CauceStyle
@NullMarked
package org.cauce.io.oecd.crs;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
