/** Workbooks ({@code .xlsx}): rows of cells as text, read one after the other. */
@NullMarked
package org.cauce.io.internal.sheet;

import org.jspecify.annotations.NullMarked;
