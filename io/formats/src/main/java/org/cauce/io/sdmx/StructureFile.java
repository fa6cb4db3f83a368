package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Gathers what files of structures in SDMX-ML define, and ties it together. */
final class StructureFile {
    private final SdmxLog log;
    private final String language;
    private final Map<String, Map<String, String>> codeLists = new HashMap<>();
    private final Map<String, String> conceptNames = new HashMap<>();
    private final Map<String, String> conceptLists = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<SdmxStructures.Flow> flows = new ArrayList<>();
    private long values;

    StructureFile(SdmxLog log, String language) {
        this.log = log;
        this.language = language;
    }

    /** A data structure whose names are not known yet. */
    private static final class Draft {
        final SdmxStructure.Builder builder = SdmxStructure.builder();
        final List<Component> components = new ArrayList<>();
    }

    /** A component, its concept, and its code list if it has one of its own. */
    private record Component(String id, String concept, String codeList) {}

    /** Reads the element under the cursor, and all that it holds. */
    void read(XmlCursor at) throws IOException {
        while (at.toChild(false)) {
            switch (at.name()) {
                case "Codelist" -> readCodeList(at);
                case "ConceptScheme" -> readConcepts(at);
                case "DataStructure" -> readStructure(at);
                case "Dataflow" -> readFlow(at);
                case "Header" -> at.skip();
                default -> read(at);
            }
        }
    }

    private void count() throws SdmxFailure {
        if (++values > log.limits().valuesPerRecord()) {
            throw new SdmxFailure(Problem.builder()
                    .code(InputProblem.RECORD_TOO_LARGE)
                    .location(Location.of(log.file()))
                    .expected(Integer.toString(log.limits().valuesPerRecord()))
                    .build());
        }
    }

    private void readCodeList(XmlCursor at) throws IOException {
        Map<String, String> names = codeLists.computeIfAbsent(XmlHead.written(at), list -> new LinkedHashMap<>());
        while (at.toChild(false)) {
            if (at.name().equals("Code")) {
                count();
                names.put(id(at), name(at, child -> at.skip()));
            } else {
                at.skip();
            }
        }
    }

    private void readConcepts(XmlCursor at) throws IOException {
        String scheme = XmlHead.written(at);
        while (at.toChild(false)) {
            if (!at.name().equals("Concept")) {
                at.skip();
                continue;
            }
            count();
            String concept = scheme + "." + id(at);
            conceptNames.put(concept, name(at, child -> readRepresentation(at, concept)));
        }
    }

    private void readRepresentation(XmlCursor at, String concept) throws IOException {
        if (at.name().equals("CoreRepresentation")) {
            String list = codeList(at);
            if (!list.isEmpty()) {
                conceptLists.put(concept, list);
            }
        } else {
            at.skip();
        }
    }

    /** {@return the code list of a representation; empty if it has none} */
    private static String codeList(XmlCursor at) throws IOException {
        String list = "";
        while (at.toChild(false)) {
            if (at.name().equals("Enumeration")) {
                list = reference(at);
            } else {
                at.skip();
            }
        }
        return list;
    }

    private void readStructure(XmlCursor at) throws IOException {
        Draft draft = new Draft();
        Optional<StructureRef> ref = StructureRef.find(StructureKind.DATASTRUCTURE, XmlHead.written(at));
        String name = name(at, child -> readComponents(at, draft));
        if (ref.isPresent()) {
            draft.builder.ref(ref.orElseThrow()).name(name.isEmpty() ? Optional.empty() : Optional.of(name));
            drafts.add(draft);
        }
    }

    private void readComponents(XmlCursor at, Draft draft) throws IOException {
        switch (at.name()) {
            case "DataStructureComponents", "DimensionList", "AttributeList", "MeasureList" -> {
                while (at.toChild(false)) {
                    readComponents(at, draft);
                }
            }
            case "Dimension", "MeasureDimension" -> draft.builder.addDimensions(component(at, draft));
            case "TimeDimension" -> draft.builder.timeDimension(component(at, draft));
            case "PrimaryMeasure", "Measure" -> draft.builder.addMeasures(component(at, draft));
            case "Attribute" -> draft.builder.addAttributes(component(at, draft));
            default -> at.skip();
        }
    }

    private String component(XmlCursor at, Draft draft) throws IOException {
        count();
        String id = id(at);
        String concept = "";
        String list = "";
        while (at.toChild(false)) {
            switch (at.name()) {
                case "ConceptIdentity" -> concept = reference(at);
                case "LocalRepresentation" -> list = codeList(at);
                default -> at.skip();
            }
        }
        // a component without an id bears that of its concept
        String known = id.isEmpty() ? concept.substring(concept.lastIndexOf('.') + 1) : id;
        draft.components.add(new Component(known, concept, list));
        return known;
    }

    private void readFlow(XmlCursor at) throws IOException {
        Optional<StructureRef> ref = StructureRef.find(StructureKind.DATAFLOW, XmlHead.written(at));
        String[] structure = {""};
        String name = name(at, child -> {
            if (at.name().equals("Structure")) {
                structure[0] = reference(at);
            } else {
                at.skip();
            }
        });
        Optional<StructureRef> of = StructureRef.find(StructureKind.DATASTRUCTURE, structure[0]);
        if (ref.isPresent() && of.isPresent()) {
            count();
            flows.add(new SdmxStructures.Flow(
                    ref.orElseThrow(), of.orElseThrow(), name.isEmpty() ? Optional.empty() : Optional.of(name)));
        }
    }

    private static String id(XmlCursor at) throws IOException {
        String id = XmlHead.attribute(at, "id");
        return id == null ? "" : id;
    }

    /**
     * {@return the name of an element in the language wanted, else the first; other children are left to the reader}
     */
    private String name(XmlCursor at, Child others) throws IOException {
        String first = "";
        String wanted = "";
        while (at.toChild(false)) {
            if (!at.name().equals("Name")) {
                others.read(at);
                continue;
            }
            String own = XmlHead.attribute(at, "lang");
            String text = XmlHead.text(at).orElse("");
            first = first.isEmpty() ? text : first;
            // English where none is stated, according to the schema
            wanted = (own == null ? "en" : own).equals(language) ? text : wanted;
        }
        return wanted.isEmpty() ? first : wanted;
    }

    /** {@return what an element refers to, as at the end of a URN: {@code agency:id(version)}, or with {@code .id}} */
    private static String reference(XmlCursor at) throws IOException {
        String found = "";
        while (at.toChild(false)) {
            if (at.name().equals("Ref")) {
                found = ofRef(at);
                at.skip();
            } else {
                found = XmlHead.text(at).map(StructureFile::ofUrn).orElse(found);
            }
        }
        String own = at.text();
        return found.isEmpty() && own != null ? ofUrn(own.strip()) : found;
    }

    private static String ofRef(XmlCursor at) throws IOException {
        String parent = XmlHead.attribute(at, "maintainableParentID");
        if (parent == null) {
            return XmlHead.written(at);
        }
        return text(at, "agencyID") + ":" + parent + "(" + text(at, "maintainableParentVersion") + ")." + id(at);
    }

    private static String text(XmlCursor at, String attribute) throws IOException {
        @Nullable String value = XmlHead.attribute(at, attribute);
        return value == null ? "" : value;
    }

    private static String ofUrn(String urn) {
        return urn.substring(urn.indexOf('=') + 1);
    }

    /** {@return how many things are defined} */
    long size() {
        return values;
    }

    /** {@return all structures, their components and codes named} */
    SdmxStructures structures() {
        return new SdmxStructures(drafts.stream().map(this::named).toList(), flows);
    }

    private SdmxStructure named(Draft draft) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, ImmutableMap<String, String>> codes = new LinkedHashMap<>();
        for (Component component : draft.components) {
            String name = conceptNames.getOrDefault(component.concept(), "");
            if (!name.isEmpty()) {
                names.put(component.id(), name);
            }
            String list = component.codeList().isEmpty()
                    ? conceptLists.getOrDefault(component.concept(), "")
                    : component.codeList();
            Map<String, String> known = codeLists.getOrDefault(list, Map.of());
            if (!known.isEmpty()) {
                codes.put(component.id(), ImmutableMap.copyOf(known));
            }
        }
        return draft.builder.componentNames(names).codeNames(codes).build();
    }

    /** Reads a child, to its end. */
    private interface Child {
        void read(XmlCursor at) throws IOException;
    }
}
