package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Structures of SDMX: what data of a dataflow or data structure is made of. */
public final class SdmxStructures {
    /** No structures. */
    public static final SdmxStructures NONE = new SdmxStructures(ImmutableList.of(), List.of());

    private final ImmutableList<SdmxStructure> structures;
    private final ImmutableList<Flow> flows;

    SdmxStructures(List<SdmxStructure> structures, List<Flow> flows) {
        this.structures = ImmutableList.copyOf(structures);
        this.flows = ImmutableList.copyOf(flows);
    }

    /**
     * {@return structures}
     *
     * @param structures the structures
     */
    public static SdmxStructures of(SdmxStructure... structures) {
        return new SdmxStructures(List.of(structures), List.of());
    }

    /** {@return all of them} */
    public ImmutableList<SdmxStructure> all() {
        return structures;
    }

    /**
     * {@return the structure that data follows: of the agency, id and version, or of the only version there is; empty
     * if it is not here}
     *
     * @param ref the data structure, or a dataflow that is defined here
     */
    public Optional<SdmxStructure> structure(StructureRef ref) {
        if (ref.kind() == StructureKind.DATAFLOW) {
            List<Flow> named =
                    flows.stream().filter(flow -> isSame(flow.ref(), ref)).toList();
            return best(named, ref, Flow::ref).flatMap(flow -> structureOf(flow.structure()));
        }
        return structureOf(ref);
    }

    private Optional<SdmxStructure> structureOf(StructureRef ref) {
        List<SdmxStructure> named =
                structures.stream().filter(known -> isSame(known.ref(), ref)).toList();
        return best(named, ref, SdmxStructure::ref);
    }

    private static <T> Optional<T> best(
            List<T> named, StructureRef wanted, java.util.function.Function<T, StructureRef> ref) {
        return named.stream()
                .filter(one -> ref.apply(one).version().equals(wanted.version()))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static boolean isSame(StructureRef one, StructureRef other) {
        return one.id().equals(other.id()) && one.agency().equals(other.agency());
    }

    /** A dataflow, and the structure of its data. */
    record Flow(StructureRef ref, StructureRef structure, Optional<String> name) {}
}
