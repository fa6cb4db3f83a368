package org.cauce.io.iati;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file of IATI that has every element and every attribute of version 2.03, each element twice where it may stand more
 * than once. It is made from the table of the standard that the library has.
 */
final class EveryElement {
    private static final String TABLE = "/org/cauce/io/internal/iati/version-2.03.tsv";
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** The values of attributes whose form is not that of a code. */
    private static final ImmutableMap<String, String> VALUES = ImmutableMap.<String, String>builder()
            .put("iso-date", "2021-03-04")
            .put("value-date", "2021-03-05")
            .put("generated-datetime", "2021-03-04T05:06:07Z")
            .put("last-updated-datetime", "2021-03-04T05:06:08Z")
            .put("extraction-date", "2021-03-06")
            .put("version", "2.03")
            .put("year", "2020")
            .put("phaseout-year", "2030")
            .put("currency", "EUR")
            .put("default-currency", "USD")
            .put("xml:lang", "es")
            .put("url", "https://example.org/a")
            .put("vocabulary-uri", "https://example.org/codes")
            .put("indicator-uri", "https://example.org/indicator")
            .put("linked-data-uri", "https://example.org/data")
            .put("linked-data-default", "https://example.org/all")
            .put("format", "text/html")
            .put("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326")
            .put("percentage", "12.5")
            .put("rate-1", "1.5")
            .put("rate-2", "2.25")
            .buildOrThrow();

    /** The texts of elements that hold no words. */
    private static final ImmutableMap<String, String> TEXTS = ImmutableMap.<String, String>builder()
            .put("value", "1234.50")
            .put("forecast", "99.5")
            .put("interest-received", "1.25")
            .put("principal-outstanding", "2.5")
            .put("principal-arrears", "3.75")
            .put("interest-arrears", "4.5")
            .put("pos", "13.69 -89.19")
            .buildOrThrow();

    private final Map<String, List<String>> rows = new HashMap<>();
    private final StringBuilder xml = new StringBuilder();

    private EveryElement() throws IOException {
        try (InputStream table = Objects.requireNonNull(IatiReader.class.getResourceAsStream(TABLE))) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CELLS::splitToList)
                    .forEach(cells -> rows.put(cells.get(0), cells));
        }
    }

    /** {@return the path, to which such a file was written} */
    static Path write(Path path, String root) throws IOException {
        EveryElement made = new EveryElement();
        made.element(root, root, 0);
        return Files.writeString(path, made.xml);
    }

    private void element(String path, String name, int number) {
        xml.append('<').append(name);
        for (String word : words(path, 2)) {
            String attribute = word.replace("!", "");
            if (!attribute.equals("*")) {
                attribute(attribute, VALUES.getOrDefault(attribute, "1"));
            }
        }
        if (name.equals("narrative")) {
            attribute("xml:lang", number == 0 ? "en" : "es");
        }
        xml.append('>');
        boolean isText = name.equals("narrative") || words(path, 1).iterator().hasNext();
        if (isText) {
            xml.append(TEXTS.getOrDefault(name, "text " + number + " of " + path));
        }
        for (String word : words(path, 3)) {
            String child = word.replaceAll("[+*?]", "");
            boolean isMany = word.endsWith("*") || word.endsWith("+");
            for (int i = 0; i < (isMany ? 2 : 1); i++) {
                element(path + "/" + child, child, i);
            }
        }
        xml.append("</").append(name).append('>');
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("='").append(value).append('\'');
    }

    private Iterable<String> words(String path, int column) {
        List<String> cells = rows.getOrDefault(path, List.of());
        return WORDS.split(column < cells.size() ? cells.get(column) : "");
    }
}
