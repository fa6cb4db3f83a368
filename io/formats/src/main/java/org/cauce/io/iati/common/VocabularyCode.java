package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code and the vocabulary it belongs to, such as the sector 11220 of the OECD DAC.
 *
 * <p>The vocabulary is part of the key: 110 is a category of the DAC in one vocabulary and anything in the publisher's
 * own. Vocabularies 98 and 99 are the publisher's own; only {@link #uri()} can tell them apart.
 */
public final class VocabularyCode {
    private final CodeFamily family;
    private final @Nullable IatiCode stated;
    private final @Nullable String uri;
    private final String value;
    private final @Nullable String published;

    private VocabularyCode(
            CodeFamily family,
            @Nullable IatiCode stated,
            @Nullable String uri,
            String value,
            @Nullable String published) {
        this.family = family;
        this.stated = stated;
        this.uri = uri;
        this.value = value;
        this.published = published;
    }

    /**
     * {@return the code of this vocabulary}
     *
     * @param family what is classified
     * @param vocabulary the number of the vocabulary in the family's list
     * @param value the code
     */
    public static VocabularyCode of(CodeFamily family, String vocabulary, String value) {
        return of(family, IatiCode.of(family.vocabularyList(), vocabulary), null, value, null);
    }

    /**
     * {@return the code with all that may be published of it}
     *
     * @param family what is classified
     * @param stated the vocabulary, of the family's list; null if it is not stated
     * @param uri the address of the vocabulary; null if it is not stated
     * @param value the code, without blanks around it
     * @param published the code as it stands in the file; null if as {@code value}
     */
    @JsonCreator
    public static VocabularyCode of(
            @JsonProperty("family") CodeFamily family,
            @JsonProperty("stated") @Nullable IatiCode stated,
            @JsonProperty("uri") @Nullable String uri,
            @JsonProperty("value") String value,
            @JsonProperty("published") @Nullable String published) {
        return new VocabularyCode(family, stated, uri, value, value.equals(published) ? null : published);
    }

    /** {@return what is classified} */
    @JsonProperty
    public CodeFamily family() {
        return family;
    }

    /** {@return the vocabulary as stated; empty if it is not} */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public Optional<IatiCode> stated() {
        return Optional.ofNullable(stated);
    }

    /**
     * {@return the number of the vocabulary: the one stated, or the standard one of the family; the empty text if none
     * is stated and there is no standard one}
     */
    public String vocabulary() {
        return stated == null ? family.standardVocabulary().orElse("") : stated.value();
    }

    /** {@return the address of the vocabulary; empty if it is not stated} */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public Optional<String> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return the code, without blanks around it} */
    @JsonProperty
    public String value() {
        return value;
    }

    /** {@return the code as it stands in the file, where that differs from {@link #value()}} */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public Optional<String> published() {
        return Optional.ofNullable(published);
    }

    /**
     * {@return whether it is of this vocabulary}
     *
     * @param vocabulary the number in the family's list
     */
    public boolean isOf(String vocabulary) {
        return vocabulary().equals(vocabulary);
    }

    /** Equal if all parts are, the vocabulary as stated. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VocabularyCode that
                && value.equals(that.value)
                && family == that.family
                && Objects.equals(stated, that.stated)
                && Objects.equals(uri, that.uri)
                && Objects.equals(published, that.published);
    }

    @Override
    public int hashCode() {
        return (family.hashCode() * 31 + Objects.hashCode(stated)) * 31 + value.hashCode();
    }

    /** {@return the vocabulary and the code, such as {@code SectorVocabulary:1:11220}} */
    @Override
    public String toString() {
        return family.vocabularyList() + ":" + vocabulary() + ":" + value;
    }
}
