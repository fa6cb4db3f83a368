package org.cauce.io.service;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer on their way to the disk: counted, bounded, hashed, and their beginning kept to look at. */
@SuppressWarnings("UnstableApiUsage") // Guava's hashing
final class Body implements BodySubscriber<Body> {
    private final OutputStream out;
    private final long most;
    private final boolean whole;
    private final Hasher hasher = Hashing.sha256().newHasher();
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final CompletableFuture<Body> done = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile long lastHeard = System.nanoTime();
    private long bytes;

    private Body(OutputStream out, long most, boolean whole) {
        this.out = out;
        this.most = most;
        this.whole = whole;
    }

    /** {@return a body that goes to the stream, whole or not at all} */
    static Body to(OutputStream out, long most) {
        return new Body(out, most, true);
    }

    /** {@return a body of which only the beginning matters} */
    static Body beginning() {
        return new Body(OutputStream.nullOutputStream(), BodyKind.BYTES_LOOKED_AT, false);
    }

    @Override
    public CompletionStage<Body> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        lastHeard = System.nanoTime();
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastHeard = System.nanoTime();
        for (ByteBuffer buffer : buffers) {
            if (!done.isDone()) {
                take(buffer);
            }
        }
    }

    private void take(ByteBuffer buffer) {
        byte[] part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes += part.length;
        first.write(part, 0, Math.min(part.length, BodyKind.BYTES_LOOKED_AT - first.size()));
        if (bytes > most) {
            stop();
            endEarly();
            return;
        }
        hasher.putBytes(part);
        write(part);
    }

    private void endEarly() {
        if (whole) {
            done.completeExceptionally(new TooLarge());
        } else {
            done.complete(this);
        }
    }

    private void write(byte[] part) {
        try {
            out.write(part);
        } catch (IOException disk) {
            stop();
            done.completeExceptionally(new UncheckedIOException(disk));
        }
    }

    @Override
    public void onError(Throwable error) {
        done.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        done.complete(this);
    }

    void stop() {
        Flow.Subscription open = subscription;
        if (open != null) {
            open.cancel();
        }
    }

    long lastHeard() {
        return lastHeard;
    }

    long bytes() {
        return bytes;
    }

    byte[] first() {
        return first.toByteArray();
    }

    String sha256() {
        return hasher.hash().toString();
    }

    /** Thrown when a body has more bytes than allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("the body is too large");
        }
    }
}
