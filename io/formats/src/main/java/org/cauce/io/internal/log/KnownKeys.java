package org.cauce.io.internal.log;

import com.google.common.hash.Hashing;
import java.util.HashSet;
import java.util.Set;

/**
 * Keys that were met, to find those that are met again.
 *
 * <p>Of each is kept a hash of 64 bits, some 60 bytes of memory; two keys in a billion times a billion are taken for
 * one.
 */
public final class KnownKeys {
    private final Set<Long> hashes = new HashSet<>();

    /** Creates them; none is known. */
    public KnownKeys() {}

    /**
     * {@return whether a key was met before; it is known from now on}
     *
     * @param key the key
     */
    public boolean isRepeated(String key) {
        return !hashes.add(Hashing.sipHash24().hashUnencodedChars(key).asLong());
    }
}
