package org.cauce.io.internal.iati;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.VocabularyCode;

/**
 * Where a type keeps a code that three attributes make together.
 *
 * @param family what is classified
 * @param names the names of the three
 * @param get gives it
 * @param set takes it
 * @param <T> the type
 * @param <B> its builder
 */
record CodePlace<T, B>(
        CodeFamily family, Names names, Function<T, Optional<VocabularyCode>> get, BiConsumer<B, VocabularyCode> set) {

    boolean has(String name) {
        return name.equals(value()) || name.equals(vocabulary()) || name.equals(uri());
    }

    String value() {
        return names.value();
    }

    String vocabulary() {
        return names.vocabulary();
    }

    String uri() {
        return names.uri();
    }

    /**
     * The names of the attributes of a code.
     *
     * @param value that of the code
     * @param vocabulary that of its vocabulary
     * @param uri that of the vocabulary's address
     */
    record Names(String value, String vocabulary, String uri) {
        static final Names USUAL = new Names("code", "vocabulary", "vocabulary-uri");
        static final Names OF_INDICATOR = new Names("code", "vocabulary", "indicator-uri");
    }
}
