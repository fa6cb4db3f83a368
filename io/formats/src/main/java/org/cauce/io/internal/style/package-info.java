/** How value types of this module are generated where that differs from the model. */
@NullMarked
package org.cauce.io.internal.style;

import org.jspecify.annotations.NullMarked;
