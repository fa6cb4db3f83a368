package org.cauce.io.internal.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.WorkbookProblem;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.xml.XmlCursor;

/** The table of texts that the sheets of a workbook share. */
final class Texts {
    /** About 32 MB; official workbooks have less than a million characters. */
    private static final int MOST_CHARACTERS = 16 << 20;

    /** What a text of the table takes beside its characters. */
    private static final int OVERHEAD = 16;

    private final List<String> texts = new ArrayList<>();

    static Texts read(Parts parts, String part) throws IOException {
        Texts texts = new Texts();
        if (!part.isEmpty()) {
            try (XmlCursor xml = parts.open(part)) {
                texts.readAll(xml);
            }
        }
        return texts;
    }

    private void readAll(XmlCursor xml) throws IOException {
        long characters = 0;
        xml.toChild(false);
        while (xml.toChild(false)) {
            String text = rich(xml);
            characters += text.length() + OVERHEAD;
            if (characters > MOST_CHARACTERS) {
                throw InputFailure.beyond(WorkbookProblem.TOO_MANY_STRINGS, xml.location(), MOST_CHARACTERS);
            }
            texts.add(text);
        }
    }

    /** {@return the text of an element in one or several runs, without the phonetic ones} */
    static String rich(XmlCursor xml) throws IOException {
        String first = null;
        StringBuilder joined = new StringBuilder();
        while (xml.toChild(false)) {
            String text = switch (xml.name()) {
                case "t" -> plain(xml);
                case "r" -> rich(xml);
                default -> skipped(xml);
            };
            first = first == null ? text : first;
            joined.append(text);
        }
        return first != null && first.length() == joined.length() ? first : joined.toString();
    }

    /** {@return the text of the element where the cursor is; the cursor is then at its end} */
    static String plain(XmlCursor xml) throws IOException {
        while (xml.toChild(true)) {
            xml.skip();
        }
        String text = xml.text();
        return text == null ? "" : text;
    }

    private static String skipped(XmlCursor xml) throws IOException {
        xml.skip();
        return "";
    }

    int size() {
        return texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }
}
