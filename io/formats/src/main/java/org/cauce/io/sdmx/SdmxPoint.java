package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/** An observation that does not know its series yet; the period is null if it cannot be read. */
record SdmxPoint(
        SdmxKey key,
        String periodText,
        @Nullable TimePeriod period,
        ImmutableList<SdmxValue> values,
        SdmxAttributes attributes,
        long line) {}
