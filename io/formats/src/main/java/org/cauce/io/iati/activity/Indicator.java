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

/** What is measured to know a result. */
@Value.Immutable
@CauceJson
public abstract class Indicator implements WithIndicator {
    Indicator() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Indicator fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return how: 1 units, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative; empty if not stated} */
    public abstract Optional<IatiCode> measure();

    /** {@return whether more is better; empty means yes} */
    public abstract Optional<Boolean> ascending();

    /** {@return whether its figures may be added up; empty if not stated} */
    public abstract Optional<Boolean> aggregationStatus();

    /** {@return its title; empty if not stated} */
    public abstract Optional<TextElement> title();

    /** {@return what it is; empty if not stated} */
    public abstract Optional<TextElement> description();

    /** {@return documents about it} */
    public abstract ImmutableList<DocumentLink> documentLinks();

    /** {@return its place in frameworks of indicators} */
    public abstract ImmutableList<IndicatorReference> references();

    /** {@return the state before} */
    public abstract ImmutableList<Baseline> baselines();

    /** {@return targets and results by period} */
    public abstract ImmutableList<IndicatorPeriod> periods();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
