package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.cauce.io.ReadLimits;
import org.immutables.value.Value;

/** How SDMX data is read: what the file itself does not say, what of it is wanted, and what it may ask for. */
@Value.Immutable
public abstract class SdmxOptions implements WithSdmxOptions {
    /** What a file of SDMX may ask for by default: 16 GiB, 2 billion observations, texts of 262,144 characters. */
    public static final ReadLimits LIMITS = ReadLimits.STANDARD
            .withFileBytes(16L << 30)
            .withRecordsPerFile(Integer.MAX_VALUE)
            .withValuesPerRecord(1_000_000)
            .withTextLength(1 << 18);

    /** The defaults. */
    public static final SdmxOptions STANDARD = builder().build();

    SdmxOptions() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the file may ask for; {@link #LIMITS} unless set} */
    @Value.Default
    public ReadLimits limits() {
        return LIMITS;
    }

    /** {@return the structures, which tell dimensions from attributes and name the codes; none unless set} */
    @Value.Default
    public SdmxStructures structures() {
        return SdmxStructures.NONE;
    }

    /**
     * {@return the dimensions in order, without the time, where the structures do not tell; none unless set}
     *
     * <p>SDMX-CSV and structure-specific SDMX-ML do not tell dimensions from attributes. If nobody does, all that
     * stands before the time, the value and the first attribute of the SDMX cross-domain concepts, such as
     * {@code OBS_STATUS}, is a dimension, and a problem of severity INFO says so.
     */
    public abstract ImmutableList<String> dimensions();

    /** {@return the measures, the main one first, where the structures do not tell; {@code OBS_VALUE} unless set} */
    public abstract ImmutableList<String> measures();

    /** {@return the dimension that is the time; {@code TIME_PERIOD} unless set} */
    @Value.Default
    public String timeDimension() {
        return "TIME_PERIOD";
    }

    /** {@return the language of names; {@code en} unless set; where there is none in it, the first is taken} */
    @Value.Default
    public String language() {
        return "en";
    }

    /**
     * {@return the codes wanted, by dimension; observations with another code are passed over and counted as such; all
     * are wanted of dimensions that are not named}
     */
    public abstract ImmutableSetMultimap<String, String> only();

    /** {@return whether a key is wanted, as far as its dimensions tell} */
    boolean wants(SdmxKey key) {
        if (only().isEmpty()) {
            return true;
        }
        for (String dimension : only().keySet()) {
            ImmutableSet<String> codes = only().get(dimension);
            if (key.dimensions().contains(dimension) && !codes.contains(key.codeOrEmpty(dimension))) {
                return false;
            }
        }
        return true;
    }

    /** Builds options; what is not set has its default. */
    public static final class Builder extends ImmutableSdmxOptions.Builder {
        Builder() {}
    }
}
