package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.io.internal.xml.AfterRoot;
import org.cauce.io.internal.xml.XmlCursor;

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

    /**
     * {@return the structures in files of SDMX-ML 2.1 or 3.0, named in English where they can be}
     *
     * @param files the files, which may refer to each other, as a data structure to code lists in another file
     */
    public static ReadResult<SdmxStructures> read(Path... files) {
        return read(SdmxOptions.STANDARD, files);
    }

    /**
     * {@return the structures in files of SDMX-ML 2.1 or 3.0}
     *
     * <p>There is a value only if all files can be read. What the disk refuses is an {@link UncheckedIOException}.
     *
     * @param options the language of names, and what the files may ask for; codes and components of all files are kept
     *     in memory, up to {@link org.cauce.io.ReadLimits#valuesPerRecord()}
     * @param files the files, which may refer to each other, as a data structure to code lists in another file
     */
    public static ReadResult<SdmxStructures> read(SdmxOptions options, Path... files) {
        List<Problem> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        SdmxLog log = new SdmxLog("", options.limits());
        StructureFile gathered = new StructureFile(log, options.language());
        for (Path file : files) {
            names.add(String.valueOf(file.getFileName()));
            try {
                readOne(gathered, file, options, problems::add);
            } catch (IOException | RuntimeException e) {
                problems.add(problem(e, String.valueOf(file.getFileName()), options));
            }
        }
        ReadReport report = new ReadReport(
                ImmutableList.copyOf(names),
                ImmutableMap.of("definitions", new ReadReport.Count(gathered.size(), gathered.size(), 0)));
        return problems.isEmpty()
                ? ReadResult.of(gathered.structures(), problems, report)
                : ReadResult.refused(problems, report);
    }

    private static void readOne(StructureFile gathered, Path file, SdmxOptions options, Consumer<Problem> told)
            throws IOException {
        try (XmlCursor at =
                XmlCursor.open(Files.newInputStream(file), String.valueOf(file.getFileName()), options.limits())) {
            XmlRoot.requireStructures(at);
            gathered.read(at);
            AfterRoot.tell(at, told);
        }
    }

    private static Problem problem(Exception thrown, String file, SdmxOptions options) {
        try {
            return SdmxFailure.problem(thrown, new SdmxLog(file, options.limits()));
        } catch (IOException disk) {
            throw new UncheckedIOException(file + " cannot be read: " + disk, disk);
        }
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
        return ref.kind() == StructureKind.DATAFLOW
                ? flow(ref).flatMap(flow -> structureOf(flow.structure()))
                : structureOf(ref);
    }

    /** {@return what data of a structure is called: as its dataflow, else as its data structure; empty if not known} */
    Optional<String> name(StructureRef ref) {
        Optional<String> own = ref.kind() == StructureKind.DATAFLOW ? flow(ref).flatMap(Flow::name) : Optional.empty();
        return own.or(() -> structure(ref).flatMap(SdmxStructure::name));
    }

    private Optional<Flow> flow(StructureRef ref) {
        return best(flows.stream().filter(flow -> isSame(flow.ref(), ref)).toList(), ref, Flow::ref);
    }

    private Optional<SdmxStructure> structureOf(StructureRef ref) {
        List<SdmxStructure> named =
                structures.stream().filter(known -> isSame(known.ref(), ref)).toList();
        return best(named, ref, SdmxStructure::ref);
    }

    private static <T> Optional<T> best(List<T> named, StructureRef wanted, Function<T, StructureRef> ref) {
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
