package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The organisation that publishes the record. */
@Value.Immutable
@CauceJson
public abstract class ReportingOrg implements WithReportingOrg {
    ReportingOrg() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReportingOrg fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its identifier, registration agency and number, such as {@code XM-DAC-41114}; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return its type; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return whether it publishes what another organisation is responsible for; empty means no} */
    public abstract Optional<Boolean> secondaryReporter();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableReportingOrg.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
