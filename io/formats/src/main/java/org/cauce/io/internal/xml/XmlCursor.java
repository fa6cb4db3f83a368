package org.cauce.io.internal.xml;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import javax.xml.XMLConstants;
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

    /** Those of one start tag, beyond the bytes that are read at once. */
    static final int MOST_ATTRIBUTES = 10_000;

    private final String file;
    private final ReadLimits limits;
    private final TokenGuard guard;
    private final InputStream bytes;
    private final XMLStreamReader2 reader;
    private final OpenTexts texts;
    private final NameCounts names = new NameCounts();
    private int depth;

    private XmlCursor(String file, ReadLimits limits, TokenGuard guard, InputStream bytes, XMLStreamReader2 reader) {
        this.file = file;
        this.limits = limits;
        this.guard = guard;
        this.bytes = bytes;
        this.reader = reader;
        this.texts = new OpenTexts(limits.depth());
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
            return new XmlCursor(file, limits, guard, in, XmlParser.open(buffered, charset));
        } catch (IOException | XMLStreamException | UnsupportedCharsetException e) {
            in.close();
            throw XmlFailures.of(e, Location.of(file), limits);
        }
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
            throw XmlFailures.of(e, location(), limits);
        }
    }

    private boolean descend() throws XmlFailure {
        depth++;
        if (depth > limits.depth()) {
            throw XmlFailures.limit(InputProblem.NESTING_TOO_DEEP, limits.depth(), location());
        }
        texts.begin(depth);
        for (int i = reader.getNamespaceCount(); --i >= 0; ) {
            String prefix = namespacePrefix(i);
            if (!prefix.isEmpty()) {
                requireNamePart(prefix);
                requireAddress(prefix, i);
            }
            hold(names.fitsPrefix(prefix), NameCounts.MOST_PREFIXES);
        }
        return true;
    }

    /**
     * Counts a name that the standard does not have.
     *
     * @param name the name
     * @throws XmlFailure if there are too many different ones, or it is no name
     */
    public void countName(String name) throws XmlFailure {
        requireNamePart(name);
        hold(names.fits(name), NameCounts.MOST);
    }

    private void requireNamePart(String part) throws XmlFailure {
        if (!NameCounts.isPart(part)) {
            throw refusal(XmlProblem.MALFORMED_XML, "'" + part + "' is no name");
        }
    }

    /** A prefix cannot be taken back: Namespaces in XML 1.0, section 2.2, which the parser does not ask for. */
    private void requireAddress(String prefix, int declaration) throws XmlFailure {
        if (namespaceAddress(declaration).isEmpty()) {
            throw refusal(XmlProblem.MALFORMED_XML, "the prefix '" + prefix + "' stands for no address");
        }
    }

    private void hold(boolean isWithin, int most) throws XmlFailure {
        if (!isWithin) {
            throw XmlFailures.limit(XmlProblem.TOO_MANY_NAMES, most, location());
        }
    }

    private void addText() throws XMLStreamException, XmlFailure {
        if (!texts.add(depth, reader.getText(), limits.textLength())) {
            throw XmlFailures.limit(InputProblem.TEXT_TOO_LONG, limits.textLength(), location());
        }
    }

    /** {@return the text of the element that the cursor has just left; null if it had none} */
    public @Nullable String text() {
        return texts.at(depth + 1);
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
            throw XmlFailures.limit(InputProblem.TEXT_TOO_LONG, limits.textLength(), location());
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
     * {@return whether a value of an attribute of the element uses the prefix of a namespace that it declares, as
     * {@code xsi:type="xs:string"} does: the value says nothing without the declaration}
     *
     * @param index the number of the namespace, from 0
     */
    public boolean isUsedInValue(int index) {
        String use = namespacePrefix(index) + ":";
        for (int i = attributes(); --i >= 0 && use.length() > 1; ) {
            if (!attributeNamespace(i).isEmpty() && reader.getAttributeValue(i).startsWith(use)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the declaration of a namespace as the name of an attribute}
     *
     * @param index its number, from 0
     */
    public XmlName declaration(int index) {
        return XmlName.of(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XMLNS_ATTRIBUTE, namespacePrefix(index));
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

    void countNames() throws XmlFailure {
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
        return new WholeElements(this, budget).next();
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
