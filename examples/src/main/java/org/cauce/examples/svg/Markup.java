package org.cauce.examples.svg;

/** Writes elements, attributes and text; all text and all values are escaped here and nowhere else. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Begins an element; the attributes are names and values in turn, and an empty value leaves its attribute out. */
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup empty(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Adds what another writer has written. */
    Markup add(Markup written) {
        out.append(written.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void attributes(String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("Attributes are names and values in turn; the last of %d has no value"
                    .formatted(attributes.length));
        }
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
    }

    /** XML 1.0 §2.2 forbids most control characters, lone surrogates and two non-characters. */
    private static boolean isAllowed(int character) {
        boolean isSpace = character == '\t' || character == '\n' || character == '\r';
        boolean isSurrogate = character >= 0xD800 && character <= 0xDFFF;
        return isSpace || (character >= 0x20 && !isSurrogate && character != 0xFFFE && character != 0xFFFF);
    }
}
