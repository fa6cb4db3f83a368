package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A classification that says nothing about shares, such as a Sustainable Development Goal. */
@Value.Immutable
@CauceJson
public abstract class Tag implements WithTag {
    Tag() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Tag fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the class and its vocabulary; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableTag.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
