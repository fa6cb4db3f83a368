package org.cauce.io.service;

import com.google.common.annotations.Beta;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.cauce.io.DataFile;
import org.immutables.value.Value;

/**
 * A file that a service gave, now or before: where it lies, and how old it is.
 *
 * <p>The file is whole, of the kind asked for, and stays until it is fetched anew. Read it with the reader of its
 * format.
 */
@Beta
@Value.Immutable
public abstract class Fetched implements WithFetched {
    Fetched() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the address that was asked} */
    public abstract URI uri();

    /** {@return the file, in the folder of the fetcher} */
    public abstract Path path();

    /** {@return what the file is, told by its first bytes} */
    public abstract BodyKind kind();

    /** {@return what the service calls it, the header {@code Content-Type}; empty text if it does not say} */
    public abstract String contentType();

    /** {@return the number of bytes} */
    public abstract long bytes();

    /** {@return the SHA-256 of the bytes, in 64 hexadecimal digits} */
    public abstract String sha256();

    /** {@return when the service gave it} */
    public abstract Instant fetchedAt();

    /** {@return from when on it is old: the time of fetching and {@link FetchPolicy#keptFor()}} */
    public abstract Instant expiresAt();

    /** {@return whether it was old when it was given, as may be offline; a warning says so too} */
    public abstract boolean isExpired();

    /** {@return whether it was kept from an earlier time; otherwise the service gave it just now} */
    public abstract boolean isFromCache();

    /** {@return the file, as readers take it} */
    public DataFile file() {
        return DataFile.of(path());
    }

    /** Builds descriptions of fetched files. */
    public static final class Builder extends ImmutableFetched.Builder {
        Builder() {}
    }
}
