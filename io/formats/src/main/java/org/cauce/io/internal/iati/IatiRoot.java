package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.cauce.io.Location;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.IatiVersion;
import org.cauce.io.iati.common.Timestamp;
import org.cauce.io.internal.xml.XmlCursor;
import org.cauce.io.internal.xml.XmlFailure;
import org.cauce.io.xml.XmlName;

/**
 * The root of a file of IATI.
 *
 * @param at the cursor, at the root
 * @param standard what the file should hold
 * @param problems hears of what is wrong
 */
record IatiRoot(XmlCursor at, IatiStandard standard, Consumer<Problem> problems) {
    /** {@return the standard of a file; the stream is closed} */
    static IatiStandard standardOf(InputStream in, String name) throws IOException {
        try (XmlCursor cursor = XmlCursor.open(in, name, ReadLimits.STANDARD)) {
            if (cursor.toChild(false)) {
                for (IatiStandard standard : IatiStandard.values()) {
                    if (is(cursor, standard)) {
                        return standard;
                    }
                }
            }
            throw new MalformedInputException(ImmutableList.of(notIati(cursor, "iati-activities, iati-organisations")));
        } catch (XmlFailure e) {
            throw new MalformedInputException(ImmutableList.of(e.problem()));
        }
    }

    static boolean is(XmlCursor cursor, IatiStandard standard) {
        return cursor.namespace().isEmpty()
                && (cursor.name().equals(standard.root()) || cursor.name().equals(standard.record()));
    }

    static Problem notIati(XmlCursor cursor, String expected) {
        return Problem.builder()
                .code(IatiProblem.NOT_IATI)
                .location(cursor.location())
                .found(cursor.xmlName().toString())
                .expected(expected)
                .build();
    }

    /** {@return what it says} */
    IatiHeader header() throws IOException {
        IatiHeader.Builder root = IatiHeader.builder().standard(standard).version(IatiVersion.of(""));
        Extras.Builder extras = Extras.builder();
        for (int i = 0; i < at.namespaces(); i++) {
            root.putNamespace(at.namespacePrefix(i), at.namespaceAddress(i));
        }
        for (int i = 0; i < at.attributes(); i++) {
            XmlName attribute = at.attributeXmlName(i);
            String value = at.attribute(i);
            boolean isKept = true;
            if (attribute.is("version")) {
                root.version(IatiVersion.of(value.strip()));
                isKept = !value.equals(value.strip());
            } else if (attribute.is("generated-datetime")) {
                isKept = !generated(root, value);
            } else if (attribute.is("linked-data-default") && !value.isEmpty()) {
                root.linkedDataDefault(value);
                isKept = false;
            }
            if (isKept) {
                at.countName(at.attributeName(i));
                extras.putAttribute(attribute, value);
            }
        }
        return root.extras(extras.build()).build();
    }

    private boolean generated(IatiHeader.Builder root, String value) {
        try {
            Timestamp time = Timestamp.parse(value);
            root.generated(time);
            return time.toString().equals(value);
        } catch (IllegalArgumentException e) {
            if (!value.isBlank()) {
                problems.accept(Problem.builder()
                        .code(IatiProblem.UNREADABLE_VALUE)
                        .location(Location.of(at.file()).withPointer("@generated-datetime"))
                        .found(Reading.quoted(value))
                        .expected(Forms.TIMESTAMP.expected())
                        .build());
            }
            return false;
        }
    }
}
