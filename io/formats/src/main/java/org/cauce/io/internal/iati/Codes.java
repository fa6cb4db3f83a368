package org.cauce.io.internal.iati;

import java.util.Objects;
import java.util.function.BinaryOperator;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a file, each made once or a few times: files repeat the same few codes in every activity.
 *
 * <p>A code is remembered until another takes its room. So a file of nothing but different codes does not fill the
 * memory.
 */
final class Codes {
    /** A power of two, several times the number of different codes that files have. */
    private static final int ROOM = 1 << 13;

    private final BinaryOperator<String> mapping;
    private final @Nullable IatiCode[] ofLists = new @Nullable IatiCode[ROOM];
    private final @Nullable VocabularyCode[] ofVocabularies = new @Nullable VocabularyCode[ROOM];

    /**
     * Creates an empty store.
     *
     * @param mapping gives the code of version 2 for the name of a list and a code as published, without blanks around
     */
    Codes(BinaryOperator<String> mapping) {
        this.mapping = mapping;
    }

    /**
     * {@return the code of a list}
     *
     * @param list the name of the list
     * @param published the code as it stands in the file
     */
    IatiCode of(String list, String published) {
        int room = room(list.hashCode() * 31 + published.hashCode());
        IatiCode known = ofLists[room];
        if (known != null && known.list().equals(list) && written(known).equals(published)) {
            return known;
        }
        IatiCode code = IatiCode.of(list, mapping.apply(list, published.strip()), published);
        ofLists[room] = code;
        return code;
    }

    /**
     * {@return the code of a vocabulary}
     *
     * @param family what is classified
     * @param vocabulary the vocabulary as it stands in the file; null if it is not stated
     * @param uri the address of the vocabulary; null if it is not stated
     * @param published the code as it stands in the file
     */
    VocabularyCode of(CodeFamily family, @Nullable String vocabulary, @Nullable String uri, String published) {
        int room = room(
                (family.vocabularyList().hashCode() * 31 + Objects.hashCode(vocabulary)) * 31 + published.hashCode());
        VocabularyCode known = ofVocabularies[room];
        if (known != null
                && known.family() == family
                && known.published().orElse(known.value()).equals(published)
                && Objects.equals(known.stated().map(Codes::written).orElse(null), vocabulary)
                && Objects.equals(known.uri().orElse(null), uri)) {
            return known;
        }
        IatiCode stated = vocabulary == null ? null : of(family.vocabularyList(), vocabulary);
        VocabularyCode code = VocabularyCode.of(family, stated, uri, published.strip(), published);
        ofVocabularies[room] = code;
        return code;
    }

    private static int room(int hash) {
        return (hash ^ (hash >>> 13)) & (ROOM - 1);
    }

    private static String written(IatiCode code) {
        return code.published().orElse(code.value());
    }
}
