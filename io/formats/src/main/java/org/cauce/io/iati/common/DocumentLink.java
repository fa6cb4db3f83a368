package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A document on the web. */
@Value.Immutable
@CauceJson
public abstract class DocumentLink implements WithDocumentLink {
    DocumentLink() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DocumentLink fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its media type, such as {@code application/pdf}; empty if not stated} */
    public abstract Optional<IatiCode> format();

    /** {@return its address; empty if not stated} */
    public abstract Optional<String> url();

    /** {@return its title; empty if not stated} */
    public abstract Optional<TextElement> title();

    /** {@return what it is about} */
    public abstract ImmutableList<TextElement> descriptions();

    /** {@return what kinds of document it is, of the list DocumentCategory} */
    public abstract ImmutableList<Coded> categories();

    /** {@return the languages it is written in, ISO 639-1} */
    public abstract ImmutableList<Coded> languages();

    /** {@return when it was published; empty if not stated} */
    public abstract Optional<Dated> documentDate();

    /** {@return the countries it is about; in organisation files only} */
    public abstract ImmutableList<RecipientCountry> recipientCountries();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableDocumentLink.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
