package org.cauce.io.internal.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Bytes in any order, of which no more than so many are read until the bound is taken away. */
final class BoundedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long left;

    BoundedChannel(SeekableByteChannel channel, long most) {
        this.channel = channel;
        this.left = most;
    }

    void unbound() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int count = channel.read(target);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new ReadTooMuch();
        }
        return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Thrown when more bytes are read than the bound allows. */
    static final class ReadTooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        ReadTooMuch() {
            super("the directory is too long");
        }
    }
}
