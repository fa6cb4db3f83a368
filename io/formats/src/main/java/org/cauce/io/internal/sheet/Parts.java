package org.cauce.io.internal.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.Location;
import org.cauce.io.ReadLimits;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.pack.Archive;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The XML files in a workbook, and how they refer to each other. */
final class Parts {
    private final Archive archive;
    private final ReadLimits limits;

    Parts(Archive archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    String file() {
        return archive.file();
    }

    ReadLimits limits() {
        return limits;
    }

    /** Some programs write names of parts with other capitals, or backslashes. */
    private Optional<Archive.Entry> entry(String part) {
        Optional<Archive.Entry> exact = archive.entry(part);
        return exact.isPresent()
                ? exact
                : archive.entries().stream()
                        .filter(entry -> entry.name().replace('\\', '/').equalsIgnoreCase(part))
                        .findFirst();
    }

    boolean has(String part) {
        return entry(part).isPresent();
    }

    XmlCursor open(String part) throws IOException {
        Archive.Entry entry = entry(part).orElseThrow(() -> damaged(Location.of(file()), "there is no part " + part));
        return XmlCursor.open(archive.open(entry), file() + "!" + entry.name(), limits);
    }

    /** {@return the relations of a part, by their ids; none if it has none} */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (has(name)) {
            try (XmlCursor xml = open(name)) {
                xml.toChild(false);
                while (xml.toChild(false)) {
                    relations.put(attribute(xml, "Id"), relation(xml, folder));
                    xml.skip();
                }
            }
        }
        return relations;
    }

    private static Relation relation(XmlCursor xml, String folder) throws IOException {
        String type = attribute(xml, "Type");
        boolean external = attribute(xml, "TargetMode").equalsIgnoreCase("external");
        return new Relation(
                type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                resolve(folder, attribute(xml, "Target")),
                external);
    }

    /** Names of parts only, never paths of the machine. */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String at = folder;
        String left = target;
        while (left.startsWith("../") || left.startsWith("./")) {
            if (left.startsWith("../")) {
                at = at.isEmpty() ? "" : at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
            }
            left = left.substring(left.indexOf('/') + 1);
        }
        return at + left;
    }

    /** {@return the value of an attribute, whatever its namespace; blank if it is not there} */
    static String attribute(XmlCursor xml, String name) throws IOException {
        @Nullable String value = null;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.attributeName(i).equals(name)) {
                value = xml.attribute(i);
            }
        }
        return value == null ? "" : value;
    }

    static InputFailure damaged(Location place, String reason) {
        return InputFailure.because(TableProblem.MALFORMED_WORKBOOK, place, reason);
    }

    /**
     * A reference from one part to another.
     *
     * @param type the last word of its type, in lower case, such as {@code worksheet}
     * @param target the part
     * @param external whether it leads out of the workbook, where nobody follows it
     */
    record Relation(String type, String target, boolean external) {}
}
