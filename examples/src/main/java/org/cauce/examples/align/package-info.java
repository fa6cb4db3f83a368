/** The report on two donors side by side. */
@NullMarked
package org.cauce.examples.align;

import org.jspecify.annotations.NullMarked;
