package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Whom to ask about an activity. */
@Value.Immutable
@CauceJson
public abstract class ContactInfo implements WithContactInfo {
    ContactInfo() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ContactInfo fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return for what: 1 general, 2 management, 3 finance, 4 communications; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return the organisation; empty if not stated} */
    public abstract Optional<TextElement> organisation();

    /** {@return the department; empty if not stated} */
    public abstract Optional<TextElement> department();

    /** {@return the person; empty if not stated} */
    public abstract Optional<TextElement> personName();

    /** {@return the position of the person; empty if not stated} */
    public abstract Optional<TextElement> jobTitle();

    /** {@return the telephone numbers} */
    public abstract ImmutableList<PlainText> telephones();

    /** {@return the e-mail addresses} */
    public abstract ImmutableList<PlainText> emails();

    /** {@return the web addresses} */
    public abstract ImmutableList<PlainText> websites();

    /** {@return the postal addresses} */
    public abstract ImmutableList<TextElement> mailingAddresses();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableContactInfo.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
