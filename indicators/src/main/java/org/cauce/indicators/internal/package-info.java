/** Arithmetic that the measures share; not for users. */
@NullMarked
package org.cauce.indicators.internal;

import org.jspecify.annotations.NullMarked;
