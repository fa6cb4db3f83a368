package org.cauce.io.sdmx;

import java.util.Optional;
import org.immutables.value.Value;

/** What the head of a message says; SDMX-CSV has none. */
@Value.Immutable
public abstract class SdmxHeader implements WithSdmxHeader {
    /** A header that says nothing. */
    public static final SdmxHeader NONE = builder().build();

    SdmxHeader() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the message; empty if not stated} */
    public abstract Optional<String> id();

    /** {@return when it was made, as published: a date with or without time; empty if not stated} */
    public abstract Optional<String> prepared();

    /** {@return the id of who sent it; empty if not stated} */
    public abstract Optional<String> sender();

    /** {@return whether it was made for a test} */
    @Value.Default
    public boolean isTest() {
        return false;
    }

    /** Builds headers. */
    public static final class Builder extends ImmutableSdmxHeader.Builder {
        Builder() {}
    }
}
