package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the cell of an attribute with several values apart (SDMX-CSV 2.0, field guide, "multi-valued components").
 *
 * <p>Values that hold the separator are quoted, with quotes in them doubled. With languages, each is
 * {@code language:text}.
 */
final class SubValues {
    private SubValues() {}

    static ImmutableList<SdmxText> of(String cell, char separator, List<String> languages) {
        List<String> parts = split(cell, separator);
        if (languages.isEmpty()) {
            return parts.stream()
                    .filter(part -> !part.isEmpty())
                    .map(SdmxText::of)
                    .collect(ImmutableList.toImmutableList());
        }
        ImmutableList.Builder<SdmxText> texts = ImmutableList.builder();
        Map<String, String> open = new LinkedHashMap<>();
        for (String part : parts) {
            int colon = part.indexOf(':');
            boolean isTold = colon > 0 && languages.contains(part.substring(0, colon));
            String language = isTold ? part.substring(0, colon) : "";
            // a language that comes again begins the next value
            if (open.containsKey(language)) {
                texts.add(text(open));
                open.clear();
            }
            open.put(language, isTold ? part.substring(colon + 1) : part);
        }
        return texts.add(text(open)).build();
    }

    private static SdmxText text(Map<String, String> byLanguage) {
        return SdmxText.builder().byLanguage(ImmutableMap.copyOf(byLanguage)).build();
    }

    private static List<String> split(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < cell.length(); at++) {
            char next = cell.charAt(at);
            if (isQuoted && next == '"' && at + 1 < cell.length() && cell.charAt(at + 1) == '"') {
                part.append(next);
                at++;
            } else if (next == '"' && (isQuoted || part.isEmpty())) {
                isQuoted = !isQuoted;
            } else if (next == separator && !isQuoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(next);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
