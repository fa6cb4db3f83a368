package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A data structure definition: the components of data, and how they and their codes are called. */
@Value.Immutable
public abstract class SdmxStructure implements WithSdmxStructure {
    SdmxStructure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its agency, id and version} */
    public abstract StructureRef ref();

    /** {@return what it is called; empty if not stated} */
    public abstract Optional<String> name();

    /** {@return the ids of the dimensions in order, without the time} */
    public abstract ImmutableList<String> dimensions();

    /** {@return the dimension that is the time; empty if it has none} */
    public abstract Optional<String> timeDimension();

    /** {@return the ids of the measures, the main one first} */
    public abstract ImmutableList<String> measures();

    /** {@return the ids of the attributes} */
    public abstract ImmutableList<String> attributes();

    /** {@return what its components are called, by id} */
    public abstract ImmutableMap<String, String> componentNames();

    /** {@return the names of codes, by code, of the components that have a code list, by id} */
    public abstract ImmutableMap<String, ImmutableMap<String, String>> codeNames();

    /** {@return what a code is called, empty if not known} */
    String nameOf(String component, String code) {
        ImmutableMap<String, String> codes = codeNames().get(component);
        return codes == null ? "" : codes.getOrDefault(code, "");
    }

    /** Builds structures; {@code ref} must be set. */
    public static final class Builder extends ImmutableSdmxStructure.Builder {
        Builder() {}
    }
}
