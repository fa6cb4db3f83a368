package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cauce.io.internal.xml.XmlCursor;

/** An attribute of SDMX-ML 3.0 that has several values, or is in several languages. */
final class XmlComp {
    private XmlComp() {}

    /** Adds the attribute that stands in the element {@code Comp} under the cursor. */
    static void add(XmlCursor at, SdmxAttributes.Builder attributes) throws IOException {
        String id = XmlHead.attribute(at, "id");
        attributes.add(id == null ? "" : id, texts(at), "");
    }

    private static ImmutableList<SdmxText> texts(XmlCursor at) throws IOException {
        ImmutableList.Builder<SdmxText> values = ImmutableList.builder();
        while (at.toChild(false)) {
            Map<String, String> byLanguage = languages(at);
            String own = at.text();
            if (byLanguage.isEmpty() && own != null) {
                byLanguage.put("", own.strip());
            }
            if (!byLanguage.isEmpty()) {
                values.add(SdmxText.builder()
                        .byLanguage(ImmutableMap.copyOf(byLanguage))
                        .build());
            }
        }
        return values.build();
    }

    /** English is the language of texts that state none, according to the schema. */
    private static Map<String, String> languages(XmlCursor at) throws IOException {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        while (at.toChild(false)) {
            String language = XmlHead.attribute(at, "lang");
            XmlHead.text(at).ifPresent(text -> byLanguage.put(language == null ? "en" : language, text));
        }
        return byLanguage;
    }
}
