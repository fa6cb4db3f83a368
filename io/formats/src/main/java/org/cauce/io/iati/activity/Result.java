package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** What an activity achieves: an output, outcome or impact, with its indicators. */
@Value.Immutable
@CauceJson
public abstract class Result implements WithResult {
    Result() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Result fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is: 1 output, 2 outcome, 3 impact, 9 other; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return whether its figures may be added to those of other results; empty if not stated} */
    public abstract Optional<Boolean> aggregationStatus();

    /** {@return its title; empty if not stated} */
    public abstract Optional<TextElement> title();

    /** {@return what it is; empty if not stated} */
    public abstract Optional<TextElement> description();

    /** {@return documents about it} */
    public abstract ImmutableList<DocumentLink> documentLinks();

    /** {@return its place in frameworks of results} */
    public abstract ImmutableList<ResultReference> references();

    /** {@return the indicators that measure it} */
    public abstract ImmutableList<Indicator> indicators();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** Builds such values. */
    public static final class Builder extends ImmutableResult.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
