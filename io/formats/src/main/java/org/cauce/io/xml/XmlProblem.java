package org.cauce.io.xml;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with any XML, beside the {@linkplain org.cauce.io.InputProblem problems of any input}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum XmlProblem implements ProblemCode {
    /** A text is not XML: a tag is not closed, or a character may not stand there. Correct it at the place named. */
    MALFORMED_XML,
    /** A document type is declared, which can name files and grow without end. Remove the line that begins with it. */
    DOCTYPE_REFUSED,
    /**
     * After the root of an XML file another one begins, as in files glued together. Only the first is read. Split the
     * file.
     */
    SECOND_ROOT,
    /** A packed file becomes larger than {@link ReadLimits#compressionRatio()} allows. Unpack it if you trust it. */
    PACKS_TOO_WELL,
    /**
     * Elements, attributes or namespaces have more different names than anybody invents. Put what differs into values.
     */
    TOO_MANY_NAMES;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
