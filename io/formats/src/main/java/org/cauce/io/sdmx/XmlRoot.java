package org.cauce.io.sdmx;

import java.io.IOException;
import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.Severity;
import org.cauce.io.internal.xml.XmlCursor;

/** The outermost element of SDMX-ML: which form it is; and what stands in its foot. */
final class XmlRoot {
    private XmlRoot() {}

    /** {@return the form of the file; the cursor is then at its root} */
    static SdmxForm form(XmlCursor at, SdmxLog log) throws IOException {
        if (!at.toChild(false)) {
            throw new SdmxFailure(Problem.of(InputProblem.EMPTY_FILE, Location.of(log.file())));
        }
        if (isOf(at, "v2_1") || isOf(at, "v3_0") || isOf(at, "v3_1")) {
            return switch (at.name()) {
                case "GenericData", "GenericTimeSeriesData" -> SdmxForm.ML_21_GENERIC;
                case "StructureSpecificData", "StructureSpecificTimeSeriesData" ->
                    isOf(at, "v2_1") ? SdmxForm.ML_21_SPECIFIC : SdmxForm.ML_30_SPECIFIC;
                case "Error" -> throw error(at, log);
                default -> throw other(at);
            };
        }
        if (at.namespace().startsWith("http://www.SDMX.org/resources/SDMXML/schemas/")) {
            throw other(at);
        }
        throw new SdmxFailure(Problem.builder()
                .code(SdmxProblem.NOT_SDMX)
                .location(at.location())
                .expected("SDMX-CSV, SDMX-JSON or SDMX-ML")
                .found("<" + at.name() + ">")
                .build());
    }

    /** Refuses a file that is no message of structures; the cursor is then at its root. */
    static void requireStructures(XmlCursor at) throws IOException {
        if (!at.toChild(false)) {
            throw new SdmxFailure(Problem.of(InputProblem.EMPTY_FILE, Location.of(at.file())));
        }
        boolean isRead = isOf(at, "v2_1") || isOf(at, "v3_0") || isOf(at, "v3_1");
        if (!isRead || !at.name().equals("Structure")) {
            throw new SdmxFailure(Problem.builder()
                    .code(SdmxProblem.NOT_SDMX)
                    .location(at.location())
                    .expected("structures in SDMX-ML 2.1 or 3.0")
                    .found("<" + at.name() + ">")
                    .build());
        }
    }

    private static boolean isOf(XmlCursor at, String version) {
        return at.namespace().equals("http://www.sdmx.org/resources/sdmxml/schemas/" + version + "/message");
    }

    private static SdmxFailure other(XmlCursor at) {
        String namespace = at.namespace();
        String found = at.name().equals("Structure") && !namespace.contains("SDMX.org")
                ? "a message of structures"
                : at.name() + " of " + namespace;
        return new SdmxFailure(Problem.builder()
                .code(SdmxProblem.OTHER_SDMX)
                .location(at.location())
                .found(found)
                .build());
    }

    private static SdmxFailure error(XmlCursor at, SdmxLog log) throws IOException {
        Problem last = Problem.of(SdmxProblem.SDMX_MESSAGE, at.location());
        boolean isFirst = true;
        while (at.toChild(false)) {
            if (!isFirst) {
                log.tell(last);
            }
            isFirst = false;
            last = message(at);
        }
        return new SdmxFailure(last);
    }

    /** Tells what the foot says. */
    static void readFoot(XmlCursor at, SdmxLog log) throws IOException {
        while (at.toChild(false)) {
            log.tell(message(at));
        }
    }

    private static Problem message(XmlCursor at) throws IOException {
        Problem.Builder problem =
                Problem.builder().code(SdmxProblem.SDMX_MESSAGE).location(at.location());
        Optional.ofNullable(XmlHead.attribute(at, "code")).ifPresent(problem::found);
        problem.severity(severity(String.valueOf(XmlHead.attribute(at, "severity"))));
        StringBuilder texts = new StringBuilder();
        while (at.toChild(false)) {
            XmlHead.text(at)
                    .ifPresent(text -> texts.append(texts.isEmpty() ? "" : "; ").append(text));
        }
        return problem.reason(texts.toString()).build();
    }

    static Severity severity(String name) {
        return switch (name) {
            case "Warning" -> Severity.WARNING;
            case "Information" -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }
}
