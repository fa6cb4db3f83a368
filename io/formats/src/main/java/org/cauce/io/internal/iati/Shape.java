package org.cauce.io.internal.iati;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in an element of version 2.03, and what must.
 *
 * @param hasText whether text may
 * @param attributes the attributes that may, by their keys; {@code *} for those of other namespaces
 * @param required the attributes and children that must, attributes with {@code @}
 * @param single the children that may stand only once
 * @param children what may stand in the children
 */
record Shape(
        boolean hasText,
        ImmutableSet<String> attributes,
        ImmutableSet<String> required,
        ImmutableSet<String> single,
        ImmutableMap<String, Shape> children) {
    private static final String FOREIGN = "*";
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Shape NARRATIVE = new Shape(
            true,
            ImmutableSet.of(ElementType.LANGUAGE, FOREIGN),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableMap.of());
    private static final ImmutableMap<String, Shape> ROOTS = read();

    /**
     * {@return whether an attribute may stand here}
     *
     * @param name its name
     */
    boolean has(XmlName name) {
        return attributes.contains(XmlNames.key(name)) || (!name.namespace().isEmpty() && attributes.contains(FOREIGN));
    }

    /**
     * {@return the shape of a root; null if it is none of IATI}
     *
     * @param name the name of the root
     */
    static @Nullable Shape ofRoot(String name) {
        return ROOTS.get(name);
    }

    private static ImmutableMap<String, Shape> read() {
        Map<String, List<String>> rows = new HashMap<>();
        LINES.splitToStream(text())
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .forEach(line -> {
                    List<String> cells = CELLS.splitToList(line);
                    rows.put(cells.get(0), cells);
                });
        return ImmutableMap.of(
                "iati-activities", of(rows, "iati-activities"), "iati-organisations", of(rows, "iati-organisations"));
    }

    private static Shape of(Map<String, List<String>> rows, String path) {
        List<String> cells = rows.getOrDefault(path, List.of(path));
        ImmutableSet.Builder<String> attributes = ImmutableSet.builder();
        ImmutableSet.Builder<String> required = ImmutableSet.builder();
        ImmutableSet.Builder<String> single = ImmutableSet.builder();
        ImmutableMap.Builder<String, Shape> children = ImmutableMap.builder();
        for (String word : words(cells, 2)) {
            String name = word.replace("!", "");
            attributes.add(name);
            if (word.endsWith("!")) {
                required.add("@" + name);
            }
        }
        for (String word : words(cells, 3)) {
            String name = word.replaceAll("[+*?]", "");
            children.put(name, name.equals("narrative") ? NARRATIVE : of(rows, path + "/" + name));
            if (!word.endsWith("*") && !word.endsWith("?")) {
                required.add(name);
            }
            if (!word.endsWith("*") && !word.endsWith("+")) {
                single.add(name);
            }
        }
        return new Shape(
                words(cells, 1).iterator().hasNext(),
                attributes.build(),
                required.build(),
                single.build(),
                children.buildOrThrow());
    }

    private static Iterable<String> words(List<String> cells, int column) {
        return WORDS.split(column < cells.size() ? cells.get(column) : "");
    }

    private static String text() {
        try (InputStream stream = Shape.class.getResourceAsStream("version-2.03.tsv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("version-2.03.tsv cannot be read: the jar is not whole", e);
        }
    }
}
