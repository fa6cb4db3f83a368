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
 * @param value the name of the attribute of the code
 * @param vocabulary the name of the attribute of its vocabulary
 * @param uri the name of the attribute of the vocabulary's address
 * @param get gives it
 * @param set takes it
 * @param <T> the type
 * @param <B> its builder
 */
record CodePlace<T, B>(
        CodeFamily family,
        String value,
        String vocabulary,
        String uri,
        Function<T, Optional<VocabularyCode>> get,
        BiConsumer<B, VocabularyCode> set) {

    boolean has(String name) {
        return name.equals(value) || name.equals(vocabulary) || name.equals(uri);
    }
}
