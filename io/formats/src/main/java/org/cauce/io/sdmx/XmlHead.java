package org.cauce.io.sdmx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The head of SDMX-ML: who sent it when, and which structures its data sets follow. */
final class XmlHead {
    private final XmlCursor at;
    private final SdmxHeader.Builder header = SdmxHeader.builder();
    private final Map<String, Structure> structures = new HashMap<>();
    private SdmxAction action = SdmxAction.INFORMATION;

    XmlHead(XmlCursor at) {
        this.at = at;
    }

    /** Reads the element under the cursor. */
    void read() throws IOException {
        while (at.toChild(false)) {
            switch (at.name()) {
                case "ID" -> text().ifPresent(header::id);
                case "Prepared" -> text().ifPresent(header::prepared);
                case "Test" ->
                    header.isTest(text().filter(Boolean::parseBoolean).isPresent());
                case "Sender" -> {
                    attribute("id").ifPresent(header::sender);
                    at.skip();
                }
                case "DataSetAction" ->
                    action = text().flatMap(SdmxAction::find).orElse(action);
                case "Structure" -> readStructure();
                default -> at.skip();
            }
        }
    }

    private void readStructure() throws IOException {
        String id = attribute("structureID").orElse("");
        Optional<String> dimension = attribute("dimensionAtObservation");
        Optional<StructureRef> ref = Optional.empty();
        while (at.toChild(false)) {
            Optional<StructureRef> one = reference(kind(at.name()));
            ref = ref.isPresent() ? ref : one;
        }
        structures.put(id, new Structure(ref, dimension));
    }

    private static StructureKind kind(String element) {
        return switch (element) {
            case "StructureUsage" -> StructureKind.DATAFLOW;
            // so spelled in SDMX 2.1
            case "ProvisionAgrement", "ProvisionAgreement" -> StructureKind.DATAPROVISION;
            default -> StructureKind.DATASTRUCTURE;
        };
    }

    private Optional<StructureRef> reference(StructureKind kind) throws IOException {
        Optional<StructureRef> ref = Optional.empty();
        while (at.toChild(false)) {
            if (at.name().equals("Ref")) {
                ref = StructureRef.find(kind, written(at));
                at.skip();
            } else {
                ref = text().flatMap(StructureRef::find);
            }
        }
        String own = at.text();
        return ref.isPresent() || own == null ? ref : StructureRef.find(own.strip());
    }

    /** {@return a {@code Ref} element, written as in SDMX-CSV} */
    static String written(XmlCursor at) throws IOException {
        String agency = "";
        String id = "";
        String version = "";
        for (int i = 0; i < at.attributes(); i++) {
            switch (at.attributeName(i)) {
                case "agencyID" -> agency = at.attribute(i);
                case "id" -> id = at.attribute(i);
                case "version" -> version = "(" + at.attribute(i) + ")";
                default -> {
                    // its class and package say nothing new
                }
            }
        }
        return agency + ":" + id + version;
    }

    private Optional<String> attribute(String name) throws IOException {
        return Optional.ofNullable(attribute(at, name));
    }

    /** {@return an attribute of any namespace; null if it is not there} */
    static @Nullable String attribute(XmlCursor at, String name) throws IOException {
        for (int i = 0; i < at.attributes(); i++) {
            if (at.attributeName(i).equals(name)) {
                return at.attribute(i);
            }
        }
        return null;
    }

    private Optional<String> text() throws IOException {
        return text(at);
    }

    /** {@return the text of the element, at whose end the cursor is then; empty if there is none} */
    static Optional<String> text(XmlCursor at) throws IOException {
        while (at.toChild(false)) {
            at.skip();
        }
        return Optional.ofNullable(at.text()).map(String::strip).filter(text -> !text.isEmpty());
    }

    SdmxHeader header() {
        return header.build();
    }

    /** {@return the action of data sets that do not say theirs} */
    SdmxAction action() {
        return action;
    }

    /** {@return the structure that a data set refers to; the only one there is if it refers to none} */
    Optional<Structure> structure(@Nullable String id) {
        Structure named = id == null ? null : structures.get(id);
        return named == null && structures.size() == 1
                ? structures.values().stream().findFirst()
                : Optional.ofNullable(named);
    }

    /**
     * A structure of the head.
     *
     * @param ref what it is
     * @param dimensionAtObservation the dimension that the observations of a series differ in
     */
    record Structure(Optional<StructureRef> ref, Optional<String> dimensionAtObservation) {}
}
