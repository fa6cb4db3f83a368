package org.cauce.io.iati.codelist;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which list has the codes of a value of the standard, such as {@code iati-activity/sector/@code} under vocabulary 2.
 *
 * <p>The same value can have several rules, one for each vocabulary; at most one of them
 * {@linkplain #appliesUnder(String) applies}. Under a vocabulary that none names, any code is allowed.
 */
@Value.Immutable
public abstract class CodeListRule implements WithCodeListRule {
    /** The element of rules that hold for every element. */
    public static final String ANY_ELEMENT = "*";

    /** Where the vocabulary of a value stands. */
    public enum VocabularyAt {
        /** In the attribute {@code vocabulary} of the element itself. */
        ELEMENT,
        /** In the attribute {@code vocabulary} of the element around it. */
        PARENT
    }

    CodeListRule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the path of the element, beginning below the root, such as {@code iati-activity/sector}; or the root, or
     * {@link #ANY_ELEMENT}}
     */
    public abstract String element();

    /** {@return the attribute that holds the code; empty if it is the text of the element} */
    public abstract Optional<String> attribute();

    /** {@return the {@linkplain CodeList#id() list}} */
    public abstract String list();

    /** {@return whether the list has all the codes there are: another code is then an error} */
    public abstract boolean isComplete();

    /** {@return where the vocabulary stands; empty if the rule does not depend on one} */
    public abstract Optional<VocabularyAt> vocabularyAt();

    /** {@return the vocabularies under which it holds; empty if it does not depend on one} */
    public abstract ImmutableSet<String> vocabularies();

    /** {@return whether it holds, too, where no vocabulary is given, as then the first of its own is meant} */
    @Value.Default
    public boolean isDefault() {
        return false;
    }

    /** {@return the versions of the standard in which it holds} */
    public abstract ImmutableSet<String> versions();

    /**
     * {@return whether it holds under this vocabulary}
     *
     * @param vocabulary the value of the attribute; blank if it is absent or blank
     */
    public boolean appliesUnder(String vocabulary) {
        if (vocabularyAt().isEmpty()) {
            return true;
        }
        String value = vocabulary.strip();
        return value.isEmpty() ? isDefault() : vocabularies().contains(value);
    }

    /** {@return the value it is about, such as {@code iati-activity/sector/@code}} */
    public String path() {
        return element() + attribute().map(name -> "/@" + name).orElse("/text()");
    }

    @Value.Check
    void check() {
        if (vocabularyAt().isPresent() == vocabularies().isEmpty()) {
            throw new IllegalArgumentException("Rule for " + path() + " names vocabularies " + vocabularies() + " at "
                    + vocabularyAt() + ": expected both or neither");
        }
    }

    /** Builds rules; {@code element}, {@code list} and {@code isComplete} must be set. */
    public static final class Builder extends ImmutableCodeListRule.Builder {
        Builder() {}
    }
}
