package org.cauce.io.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.pack.Unpacked;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.cauce.io.xml.XmlProblem;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML document, element by element.
 *
 * <p>{@link #toChild} goes from an element to its next child; whoever is at a child goes through its children in turn,
 * or calls {@link #skip} or {@link #element}, before asking for the next. Text of an element is complete when
 * {@link #toChild} has said that there are no more children.
 *
 * <p>What is refused ends the walk with an {@link XmlFailure}: a document type, an entity that XML itself does not
 * have, and whatever goes beyond the {@link ReadLimits}. Memory is bounded by depth times text length. For one thread.
 */
public final class XmlCursor implements Closeable {
    /** A character may be written in up to this many bytes, as a reference in sixteens. */
    private static final int BYTES_PER_CHARACTER = 10;

    private static final int TOKEN_ROOM = 1 << 18;

    /**
     * The parser remembers each name until the end of the file, and takes longer for each; the standard has some 200.
     */
    private static final int MOST_NAMES = 10_000;

    /** Those of one start tag, beyond the bytes that are read at once. */
    private static final int MOST_ATTRIBUTES = 10_000;

    /** The parser looks for a prefix among all that there were. */
    private static final int MOST_PREFIXES = 1_000;

    private final String file;
    private final ReadLimits limits;
    private final TokenGuard guard;
    private final InputStream bytes;
    private final XMLStreamReader2 reader;
    private final @Nullable String[] texts;
    private final @Nullable StringBuilder[] longTexts;
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private int depth;

    private XmlCursor(String file, ReadLimits limits, TokenGuard guard, InputStream bytes, XMLStreamReader2 reader) {
        this.file = file;
        this.limits = limits;
        this.guard = guard;
        this.bytes = bytes;
        this.reader = reader;
        this.texts = new @Nullable String[limits.depth() + 2];
        this.longTexts = new @Nullable StringBuilder[limits.depth() + 2];
    }

    /**
     * {@return a cursor before the root}
     *
     * @param in the bytes of the file, packed by gzip or not; closed with the cursor
     * @param file the name of the file, for problems
     * @param limits what the file may ask for
     * @throws XmlFailure if the file is empty, or its encoding or packing cannot be read
     * @throws IOException if the disk refuses
     */
    public static XmlCursor open(InputStream in, String file, ReadLimits limits) throws IOException {
        try {
            InputStream unpacked = Unpacked.of(in, limits.compressionRatio());
            TokenGuard guard = new TokenGuard(
                    new BoundedInput(unpacked, limits.fileBytes()),
                    (long) limits.textLength() * BYTES_PER_CHARACTER + TOKEN_ROOM,
                    MOST_ATTRIBUTES);
            BufferedInputStream buffered = new BufferedInputStream(guard, TOKEN_ROOM / 4);
            Charset charset = Encoding.of(buffered);
            return new XmlCursor(file, limits, guard, in, reader(buffered, charset));
        } catch (IOException | XMLStreamException | UnsupportedCharsetException e) {
            in.close();
            throw failure(e, Location.of(file), limits);
        }
    }

    private static XMLStreamReader2 reader(InputStream in, Charset charset) throws XMLStreamException {
        // a factory of its own: names of one file are not kept for the next, hostile ones neither
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(InputFactoryImpl.IS_COALESCING, false);
        factory.setProperty(InputFactoryImpl.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(InputFactoryImpl.SUPPORT_DTD, false);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            InputStream strict = new StrictUtf8(in, charset.equals(StandardCharsets.US_ASCII));
            return (XMLStreamReader2) factory.createXMLStreamReader(strict, charset.name());
        }
        return (XMLStreamReader2) factory.createXMLStreamReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * Goes to the next child of the element where the cursor is, or to the root.
     *
     * @param keepBlanks whether text of nothing but white space counts as text
     * @return whether there is one; if not, the cursor is at the end of the element, or of the document
     * @throws XmlFailure if the document ends here for any reason
     * @throws IOException if the disk refuses
     */
    public boolean toChild(boolean keepBlanks) throws IOException {
        return toChild(true, keepBlanks);
    }

    private boolean toChild(boolean keepTexts, boolean keepBlanks) throws IOException {
        try {
            while (true) {
                int event = reader.next();
                guard.tokenDone(event);
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return descend();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return false;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (keepTexts && (keepBlanks || !reader.isWhiteSpace())) {
                            addText();
                        }
                    }
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> countName(reader.getPITarget());
                    case XMLStreamConstants.DTD -> throw failure(XmlProblem.DOCTYPE_REFUSED);
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refusal(XmlProblem.MALFORMED_XML, "an entity that is not declared");
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return false;
                    }
                    default -> {
                        // comments
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e, location(), limits);
        }
    }

    private boolean descend() throws XmlFailure {
        depth++;
        if (depth > limits.depth()) {
            throw limit(InputProblem.NESTING_TOO_DEEP, limits.depth(), location());
        }
        texts[depth] = null;
        longTexts[depth] = null;
        for (int i = reader.getNamespaceCount(); --i >= 0; ) {
            count(prefixes, namespacePrefix(i), MOST_PREFIXES);
        }
        return true;
    }

    /**
     * Counts a name that the standard does not have.
     *
     * @param name the name
     * @throws XmlFailure if there are too many different ones
     */
    public void countName(String name) throws XmlFailure {
        count(names, name, MOST_NAMES);
    }

    private void count(Set<String> known, String name, int most) throws XmlFailure {
        if (known.add(name) && known.size() > most) {
            throw limit(XmlProblem.TOO_MANY_NAMES, most, location());
        }
    }

    private void addText() throws XMLStreamException, XmlFailure {
        String before = texts[depth];
        StringBuilder joined = longTexts[depth];
        String text = reader.getText();
        int length = joined != null ? joined.length() : before != null ? before.length() : 0;
        if (text.length() + length > limits.textLength()) {
            throw limit(InputProblem.TEXT_TOO_LONG, limits.textLength(), location());
        }
        if (before == null) {
            texts[depth] = text;
        } else if (joined == null) {
            longTexts[depth] = new StringBuilder(before).append(text);
        } else {
            joined.append(text);
        }
    }

    /** {@return the text of the element that the cursor has just left; null if it had none} */
    public @Nullable String text() {
        StringBuilder joined = longTexts[depth + 1];
        return joined == null ? texts[depth + 1] : joined.toString();
    }

    /** {@return how many elements the cursor is in} */
    public int depth() {
        return depth;
    }

    /** {@return the local name of the element; the same object for the same name} */
    public String name() {
        return reader.getLocalName();
    }

    /** {@return the namespace of the element; empty for none} */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** {@return the full name of the element} */
    public XmlName xmlName() {
        String prefix = reader.getPrefix();
        return XmlName.of(namespace(), prefix == null ? "" : prefix, name());
    }

    /** {@return how many attributes the element has} */
    public int attributes() {
        return reader.getAttributeCount();
    }

    /**
     * {@return the local name of an attribute; the same object for the same name}
     *
     * @param index its number, from 0
     */
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /**
     * {@return the namespace of an attribute; empty for none}
     *
     * @param index its number, from 0
     */
    public String attributeNamespace(int index) {
        String namespace = reader.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }

    /**
     * {@return the full name of an attribute}
     *
     * @param index its number, from 0
     */
    public XmlName attributeXmlName(int index) {
        String prefix = reader.getAttributePrefix(index);
        return XmlName.of(attributeNamespace(index), prefix == null ? "" : prefix, attributeName(index));
    }

    /**
     * {@return the value of an attribute}
     *
     * @param index its number, from 0
     * @throws XmlFailure if it is too long
     */
    public String attribute(int index) throws XmlFailure {
        String value = reader.getAttributeValue(index);
        if (value.length() > limits.textLength()) {
            throw limit(InputProblem.TEXT_TOO_LONG, limits.textLength(), location());
        }
        return value;
    }

    /** {@return how many namespaces the element declares} */
    public int namespaces() {
        return reader.getNamespaceCount();
    }

    /**
     * {@return the prefix of a namespace that the element declares; empty for the one without}
     *
     * @param index its number, from 0
     */
    public String namespacePrefix(int index) {
        String prefix = reader.getNamespacePrefix(index);
        return prefix == null ? "" : prefix;
    }

    /**
     * {@return the address of a namespace that the element declares}
     *
     * @param index its number, from 0
     */
    public String namespaceAddress(int index) {
        String address = reader.getNamespaceURI(index);
        return address == null ? "" : address;
    }

    /**
     * Goes to the end of the element.
     *
     * @throws IOException as {@link #toChild}
     */
    public void skip() throws IOException {
        leave(depth);
    }

    /**
     * Goes to the end of an element that the cursor is in.
     *
     * @param level the depth of the element
     * @throws IOException as {@link #toChild}
     */
    public void leave(int level) throws IOException {
        while (depth >= level) {
            if (toChild(false, false)) {
                countNames();
            }
        }
    }

    private void countNames() throws XmlFailure {
        countName(name());
        for (int i = attributes(); --i >= 0; ) {
            countName(attributeName(i));
        }
    }

    /**
     * {@return the element with all that it holds; the cursor is then at its end}
     *
     * @param budget is asked before anything is kept
     * @throws IOException as {@link #toChild}, or if the budget refuses
     */
    public XmlElement element(Budget budget) throws IOException {
        countNames();
        budget.take(1 + attributes());
        XmlElement.Builder element = XmlElement.builder().name(xmlName());
        for (int i = 0; i < attributes(); i++) {
            String value = attribute(i);
            budget.takeText(value);
            element.putAttribute(attributeXmlName(i), value);
        }

        boolean leaf = true;
        while (toChild(true)) {
            leaf = false;
            element.addChildren(element(budget));
        }
        String text = text();
        if (text != null && (leaf || !text.isBlank())) {
            budget.takeText(text);
            element.text(text);
        }
        return element.build();
    }

    /** How much may be kept. */
    public interface Budget {
        /** So many characters take as much memory as another value. */
        int CHARACTERS_PER_VALUE = 32;

        /**
         * Takes room for values.
         *
         * @param values how many
         * @throws IOException if there is no room left
         */
        void take(int values) throws IOException;

        /**
         * Takes room for a text, if it is a long one.
         *
         * @param text the text
         * @throws IOException if there is no room left
         */
        default void takeText(String text) throws IOException {
            if (text.length() >= CHARACTERS_PER_VALUE) {
                take(text.length() / CHARACTERS_PER_VALUE);
            }
        }
    }

    /** {@return the number of the line where the element starts, from 1} */
    public int line() {
        return reader.getLocationInfo().getStartLocation().getLineNumber();
    }

    /** {@return the number of the character in the line where the element starts, from 1} */
    public int column() {
        return reader.getLocationInfo().getStartLocation().getColumnNumber();
    }

    /** {@return the place of the element} */
    public Location location() {
        XMLStreamLocation2 start = reader.getLocationInfo().getStartLocation();
        return Location.builder()
                .file(file)
                .line(start.getLineNumber())
                .column(start.getColumnNumber())
                .build();
    }

    /** {@return the name of the file, as it was given} */
    public String file() {
        return file;
    }

    private XmlFailure failure(ProblemCode code) {
        return new XmlFailure(Problem.of(code, location()));
    }

    private XmlFailure refusal(ProblemCode code, String reason) {
        return new XmlFailure(
                Problem.builder().code(code).location(location()).reason(reason).build());
    }

    private static XmlFailure limit(ProblemCode code, long most, Location location) {
        return new XmlFailure(Problem.builder()
                .code(code)
                .location(location)
                .expected(Long.toString(most))
                .build());
    }

    private static IOException failure(Exception thrown, Location location, ReadLimits limits) {
        for (Throwable cause = thrown; cause != null; cause = nested(cause)) {
            if (cause instanceof XmlFailure known) {
                return known;
            }
            if (cause instanceof BoundedInput.TooLarge) {
                return limit(InputProblem.FILE_TOO_LARGE, limits.fileBytes(), location);
            }
            if (cause instanceof Unpacked.PacksTooWell) {
                return limit(XmlProblem.PACKS_TOO_WELL, limits.compressionRatio(), location);
            }
            if (cause instanceof TokenGuard.TokenTooLong) {
                return limit(InputProblem.TEXT_TOO_LONG, limits.textLength(), location);
            }
            if (cause instanceof TokenGuard.TooManyAttributes) {
                return limit(XmlProblem.TOO_MANY_NAMES, MOST_ATTRIBUTES, location);
            }
            if (cause instanceof java.io.EOFException) {
                return new XmlFailure(Problem.of(InputProblem.TRUNCATED_FILE, location));
            }
            if (cause instanceof ZipException || cause instanceof CharacterCodingException) {
                return because(InputProblem.INVALID_ENCODING, location, cause);
            }
            if (cause instanceof IOException disk) {
                return disk;
            }
        }
        if (thrown instanceof UnsupportedCharsetException) {
            return because(InputProblem.INVALID_ENCODING, location, thrown);
        }
        return malformed(thrown, location);
    }

    private static @Nullable Throwable nested(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }

    private static XmlFailure malformed(Exception thrown, Location location) {
        String said = String.valueOf(thrown.getMessage());
        Location place = location;
        if (thrown instanceof XMLStreamException xml && xml.getLocation() != null) {
            place = location.withLine(Math.max(1, xml.getLocation().getLineNumber()))
                    .withColumn(Math.max(1, xml.getLocation().getColumnNumber()));
        }
        if (said.contains("Unexpected End-of-input")) {
            return new XmlFailure(Problem.of(
                    said.contains("in prolog") ? InputProblem.EMPTY_FILE : InputProblem.TRUNCATED_FILE, place));
        }
        return because(
                said.contains("UTF-8") ? InputProblem.INVALID_ENCODING : XmlProblem.MALFORMED_XML, place, thrown);
    }

    private static XmlFailure because(ProblemCode code, Location location, Throwable thrown) {
        // the parser repeats the place on lines of its own
        String reason = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        return new XmlFailure(
                Problem.builder().code(code).location(location).reason(reason).build());
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("XML cannot be closed", e);
        } finally {
            bytes.close();
        }
    }
}
