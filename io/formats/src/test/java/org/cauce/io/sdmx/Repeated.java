package org.cauce.io.sdmx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stream of a text, another one many times over, and a third. */
final class Repeated {
    private static final int AT_ONCE = 10_000;

    private Repeated() {}

    static InputStream of(String before, String again, long times, String after) {
        byte[] block = bytes(again.repeat(AT_ONCE));
        Iterator<InputStream> parts = Stream.of(
                        Stream.of(bytes(before)),
                        IntStream.range(0, (int) (times / AT_ONCE)).mapToObj(i -> block),
                        Stream.of(bytes(after)))
                .flatMap(part -> part)
                .map(part -> (InputStream) new ByteArrayInputStream(part))
                .iterator();
        return new SequenceInputStream(Collections.enumeration(asList(parts)));
    }

    private static List<InputStream> asList(Iterator<InputStream> parts) {
        List<InputStream> all = new java.util.ArrayList<>();
        parts.forEachRemaining(all::add);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
