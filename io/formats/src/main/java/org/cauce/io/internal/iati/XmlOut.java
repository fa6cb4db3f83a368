package org.cauce.io.internal.iati;

import java.io.IOException;
import java.io.OutputStream;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/** A document of IATI being written, as it was published or in version 2.03. */
public final class XmlOut {
    private final XmlStream stream;
    private final @Nullable Fitting fitting;
    private final Reading reading;
    private final boolean wasFirst;

    private XmlOut(OutputStream out, @Nullable Unfit unfit, boolean wasFirst) throws IOException {
        this.stream = new XmlStream(out);
        this.fitting = unfit == null ? null : new Fitting(stream, unfit);
        this.wasFirst = wasFirst;
        this.reading = Reading.ofWritten(wasFirst);
    }

    /**
     * {@return a document that keeps codes and texts as they were published}
     *
     * @param out where to; not closed
     * @param wasFirst whether what is written comes from version 1, or from no version
     * @throws IOException if the disk refuses
     */
    public static XmlOut asPublished(OutputStream out, boolean wasFirst) throws IOException {
        return new XmlOut(out, null, wasFirst);
    }

    /**
     * {@return a document of version 2.03}
     *
     * @param out where to; not closed
     * @param wasFirst whether what is written comes from version 1, or from no version
     * @param unfit told of what is left out or missing
     * @throws IOException if the disk refuses
     */
    public static XmlOut upgraded(OutputStream out, boolean wasFirst, Unfit unfit) throws IOException {
        return new XmlOut(out, unfit, wasFirst);
    }

    /** Is told what does not fit into version 2.03. */
    public interface Unfit {
        /**
         * Something has no place there, and is left out.
         *
         * @param path the elements down to it, from that of the record on
         * @param found what is left out
         */
        void leftOut(String path, String found);

        /**
         * Something must stand there and does not.
         *
         * @param path the elements down to it, from that of the record on
         */
        void missing(String path);
    }

    Reading reading() {
        return reading;
    }

    boolean asPublished() {
        return fitting == null;
    }

    boolean wasFirst() {
        return wasFirst;
    }

    /** {@return whether a narrative is to be written as the text of its element} */
    boolean isDirect(Narrative narrative) {
        return asPublished() && narrative.isDirect();
    }

    /**
     * Begins an element without namespace.
     *
     * @param name its name
     * @throws IOException if the disk refuses
     */
    public void start(String name) throws IOException {
        if (fitting == null) {
            stream.start(XmlName.of(name));
        } else {
            fitting.start(XmlName.of(name));
        }
    }

    /**
     * Declares a namespace in the root, which was begun.
     *
     * @param prefix its prefix; empty for none
     * @param address its address
     * @throws IOException if the disk refuses
     */
    public void declare(String prefix, String address) throws IOException {
        stream.declare(prefix, address);
    }

    /**
     * Writes an attribute without namespace, or {@code xml:lang}.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if the disk refuses
     */
    public void attribute(String name, String value) throws IOException {
        attribute(XmlNames.of(name), value);
    }

    /**
     * Writes an attribute.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if the disk refuses
     */
    public void attribute(XmlName name, String value) throws IOException {
        if (fitting == null) {
            stream.attribute(name, value);
        } else {
            fitting.attribute(name, value);
        }
    }

    /**
     * Writes text.
     *
     * @param text the text
     * @throws IOException if the disk refuses
     */
    public void text(String text) throws IOException {
        if (fitting == null) {
            stream.text(text);
        } else {
            fitting.text(text);
        }
    }

    /**
     * Writes an element that no type holds.
     *
     * @param element the element
     * @throws IOException if the disk refuses
     */
    public void element(XmlElement element) throws IOException {
        if (fitting == null) {
            stream.element(element);
        } else {
            fitting.element(element);
        }
    }

    /**
     * Ends the element.
     *
     * @throws IOException if the disk refuses
     */
    public void end() throws IOException {
        if (fitting == null) {
            stream.end();
        } else {
            fitting.end();
        }
    }

    /**
     * Ends the document.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        stream.finish();
    }
}
