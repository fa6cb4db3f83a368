/** The activity file of the OECD's Creditor Reporting System (CRS), as its bulk text publishes it. */
@NullMarked
package org.cauce.io.oecd.crs;

import org.jspecify.annotations.NullMarked;
