package org.cauce.io.internal.iati;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a file, each made once: files repeat the same few codes in every activity.
 *
 * <p>Only so many are remembered, so that a file of nothing but different codes does not fill the memory.
 */
final class Codes {
    private static final int REMEMBERED = 20_000;

    private final BinaryOperator<String> mapping;
    private final Map<String, Map<String, IatiCode>> lists = new HashMap<>();
    private final Map<CodeFamily, Map<String, Map<String, VocabularyCode>>> families = new HashMap<>();
    private int remembered;

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
        Map<String, IatiCode> codes = lists.computeIfAbsent(list, name -> new HashMap<>());
        IatiCode known = codes.get(published);
        if (known != null) {
            return known;
        }
        IatiCode code = IatiCode.of(list, mapping.apply(list, published.strip()), published);
        remember(codes, published, code);
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
        if (uri != null) {
            return create(family, vocabulary, uri, published);
        }
        Map<String, VocabularyCode> codes = families.computeIfAbsent(family, name -> new HashMap<>())
                .computeIfAbsent(vocabulary == null ? "" : vocabulary, name -> new HashMap<>());
        VocabularyCode known = codes.get(published);
        if (known != null) {
            return known;
        }
        VocabularyCode code = create(family, vocabulary, null, published);
        remember(codes, published, code);
        return code;
    }

    private VocabularyCode create(
            CodeFamily family, @Nullable String vocabulary, @Nullable String uri, String published) {
        IatiCode stated = Optional.ofNullable(vocabulary)
                .map(text -> of(family.vocabularyList(), text))
                .orElse(null);
        return VocabularyCode.of(family, stated, uri, published.strip(), published);
    }

    private <C> void remember(Map<String, C> codes, String published, C code) {
        if (remembered < REMEMBERED) {
            remembered++;
            codes.put(published, code);
        }
    }
}
