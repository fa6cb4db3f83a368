package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableMap;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.codelist.LegacyCodes;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.jspecify.annotations.Nullable;

/** What version 1 of the standard, and the drafts before it, wrote in another way. */
final class Version1 {
    private static final ImmutableMap<String, String> ATTRIBUTES =
            ImmutableMap.of("ref", "code", "vocab", "vocabulary", "iso_date", "iso-date");

    private Version1() {}

    /**
     * {@return the code of version 2}
     *
     * @param list the name of the list
     * @param code the code of version 1
     */
    static String code(String list, String code) {
        return LegacyCodes.bundled().translate(list, code).orElse(code);
    }

    /**
     * {@return the attribute that is meant by one of the drafts; the same if none is}
     *
     * @param name the name of the attribute
     */
    static String attribute(String name) {
        return ATTRIBUTES.getOrDefault(name, name);
    }

    /**
     * {@return the narrative that stands directly in its element}
     *
     * @param text the text
     * @param language the language of the element; null if it has none
     */
    static Narrative narrative(String text, @Nullable String language) {
        Narrative.Builder narrative = Narrative.builder().text(text).isDirect(true);
        if (language != null && !language.isBlank()) {
            narrative.language(language);
        }
        return narrative.build();
    }

    /** {@return the activity with what version 1 wrote elsewhere in its place of version 2} */
    static IatiActivity mapped(IatiActivity activity, Reading in) {
        return activity;
    }

    /** {@return the transaction with what version 1 wrote elsewhere in its place of version 2} */
    static Transaction mapped(Transaction transaction) {
        return transaction;
    }

    /** {@return the organisation with what version 1 wrote elsewhere in its place of version 2} */
    static IatiOrganisation mapped(IatiOrganisation organisation, Reading in) {
        return organisation;
    }

    /** {@return the activity as the version of the document writes it} */
    static IatiActivity written(IatiActivity activity, XmlOut out) {
        return activity;
    }

    /** {@return the transaction as the version of the document writes it} */
    static Transaction written(Transaction transaction, XmlOut out) {
        return transaction;
    }

    /** {@return the organisation as the version of the document writes it} */
    static IatiOrganisation written(IatiOrganisation organisation, XmlOut out) {
        return organisation;
    }
}
