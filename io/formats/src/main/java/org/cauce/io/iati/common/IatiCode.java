package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of an IATI code list: the list, the code as version 2 of the standard has it, and the code as published where
 * that differs.
 *
 * <p>Version 1 had other codes, such as {@code D} for disbursement, which is 3 now; and publishers add blanks. A code
 * that is in no list is kept as it is: unknown codes are data.
 */
public final class IatiCode {
    private final String list;
    private final String value;
    private final @Nullable String published;

    private IatiCode(String list, String value, @Nullable String published) {
        this.list = list;
        this.value = value;
        this.published = published;
    }

    /**
     * {@return the code of this list}
     *
     * @param list the name of the list, such as {@code TransactionType}
     * @param value the code
     */
    public static IatiCode of(String list, String value) {
        return new IatiCode(list, value, null);
    }

    /**
     * {@return the code of this list, published in another form}
     *
     * @param list the name of the list, such as {@code TransactionType}
     * @param value the code in version 2 of the standard
     * @param published the code as it stands in the file
     */
    @JsonCreator
    public static IatiCode of(
            @JsonProperty("list") String list,
            @JsonProperty("value") String value,
            @JsonProperty("published") @Nullable String published) {
        return new IatiCode(list, value, value.equals(published) ? null : published);
    }

    /** {@return the name of the list, such as {@code TransactionType}} */
    @JsonProperty
    public String list() {
        return list;
    }

    /** {@return the code in version 2 of the standard, without blanks around it} */
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
     * {@return whether it is this code}
     *
     * @param code a code of the same list
     */
    public boolean is(String code) {
        return value.equals(code);
    }

    /** Equal if list, code and published form are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IatiCode that
                && value.equals(that.value)
                && list.equals(that.list)
                && published().equals(that.published());
    }

    @Override
    public int hashCode() {
        return list.hashCode() * 31 + value.hashCode();
    }

    /** {@return list and code, such as {@code TransactionType:3}} */
    @Override
    public String toString() {
        return list + ":" + value;
    }
}
