/** What aid says it is for: the shares of a policy marker, {@link org.cauce.indicators.marker.MarkerShares}. */
@NullMarked
package org.cauce.indicators.marker;

import org.jspecify.annotations.NullMarked;
