package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/** Data of one structure, to one end: what stands above its series. */
@Value.Immutable
public abstract class SdmxDataSet implements WithSdmxDataSet {
    /** What {@link #dimensionAtObservation()} says of flat data, in which all dimensions stand at the observation. */
    public static final String ALL_DIMENSIONS = "AllDimensions";

    SdmxDataSet() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the structure that it follows; empty if the file does not say it in a form that can be read} */
    public abstract Optional<StructureRef> structure();

    /** {@return what the structure is called, in the file or in the structures; empty if neither says it} */
    public abstract Optional<String> name();

    /** {@return what is to be done with the data} */
    @Value.Default
    public SdmxAction action() {
        return SdmxAction.INFORMATION;
    }

    /**
     * {@return the dimension by which observations of a series differ, most often {@code TIME_PERIOD};
     * {@value #ALL_DIMENSIONS} if the file is flat, as all SDMX-CSV is}
     */
    @Value.Default
    public String dimensionAtObservation() {
        return ALL_DIMENSIONS;
    }

    /** {@return the attributes of all its observations} */
    @Value.Default
    public SdmxAttributes attributes() {
        return SdmxAttributes.NONE;
    }

    /** {@return what dimensions, measures and attributes are called, by id, as far as the file or structures say it} */
    public abstract ImmutableMap<String, String> componentNames();

    /** Builds data sets. */
    public static final class Builder extends ImmutableSdmxDataSet.Builder {
        Builder() {}
    }
}
