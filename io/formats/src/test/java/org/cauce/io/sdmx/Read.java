package org.cauce.io.sdmx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.jspecify.annotations.Nullable;

/** A file that was read to its end. */
record Read(
        @Nullable SdmxForm form,
        SdmxHeader header,
        List<SdmxSeries> series,
        List<SdmxObservation> observations,
        List<Problem> problems,
        ReadReport report) {

    static Read text(String text, SdmxOptions options) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Read text(String... lines) {
        return text(String.join("\n", lines) + "\n", SdmxOptions.STANDARD);
    }

    static Read bytes(byte[] bytes, SdmxOptions options) {
        try (SdmxReader reader = SdmxReader.open(new ByteArrayInputStream(bytes), "data", options)) {
            return all(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read file(Path path, SdmxOptions options) {
        try (SdmxReader reader = SdmxReader.open(path, options)) {
            return all(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read all(SdmxReader reader) {
        List<SdmxSeries> series = new ArrayList<>();
        List<SdmxObservation> observations = new ArrayList<>();
        while (true) {
            var next = reader.nextSeries();
            if (next.isEmpty()) {
                break;
            }
            series.add(next.orElseThrow());
            for (var one = reader.nextObservation(); one.isPresent(); one = reader.nextObservation()) {
                observations.add(one.orElseThrow());
            }
        }
        return new Read(
                reader.form().orElse(null), reader.header(), series, observations, reader.problems(), reader.report());
    }

    List<String> codes() {
        return problems.stream().map(problem -> problem.code().id()).toList();
    }

    List<String> errors() {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.code().id())
                .toList();
    }

    ReadReport.Count count() {
        return report.of("observations");
    }
}
