/**
 * One question to many flows: filter, group, exact sum and count. The same {@link org.cauce.indicators.query.FlowQuery}
 * is answered in memory or by an engine of larger reach, to the last digit alike; all that divides or converts comes
 * after it, on the {@link org.cauce.indicators.query.FlowCube}.
 */
@NullMarked
@CauceStyle
package org.cauce.indicators.query;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
