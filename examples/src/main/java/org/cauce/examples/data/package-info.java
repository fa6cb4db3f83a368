/** Files of statistics: what they are, and the series in them. */
@NullMarked
package org.cauce.examples.data;

import org.jspecify.annotations.NullMarked;
