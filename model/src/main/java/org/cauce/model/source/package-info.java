/** Sources. */
@NullMarked
package org.cauce.model.source;

import org.jspecify.annotations.NullMarked;
