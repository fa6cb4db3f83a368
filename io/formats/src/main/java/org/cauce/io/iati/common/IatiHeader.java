package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** What the root of a file of IATI says: its standard, its version, when it was made. */
@Value.Immutable
@CauceJson
public abstract class IatiHeader implements WithIatiHeader {
    IatiHeader() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IatiHeader fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * {@return the header of a file of activities of the newest version}
     *
     * @param generated when the file is made
     */
    public static IatiHeader activities(Timestamp generated) {
        return builder().standard(IatiStandard.ACTIVITIES).generated(generated).build();
    }

    /** {@return the standard: activities or organisations} */
    public abstract IatiStandard standard();

    /** {@return the version; by default the newest} */
    @Value.Default
    public IatiVersion version() {
        return IatiVersion.V2_03;
    }

    /** {@return when the file was made; empty if not stated} */
    public abstract Optional<Timestamp> generated();

    /** {@return the address before the linked data of its activities; empty if not stated} */
    public abstract Optional<String> linkedDataDefault();

    /** {@return the namespaces that the root declares, by prefix; the empty prefix for the one without} */
    public abstract ImmutableMap<String, String> namespaces();

    /** {@return the other attributes of the root, as they stand in the file} */
    public abstract Extras extras();

    /** Builds headers. */
    public static final class Builder extends ImmutableIatiHeader.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
