package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.Problem;
import org.cauce.io.Shared;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.xml.XmlElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files, read and written again. */
class IatiRoundTripTest {
    @TempDir
    private Path folder;

    static Stream<Path> files() {
        return Stream.of("iati/data/real", "iati/data/examples", "iati/data/derived")
                .flatMap(place -> Shared.in(place, ".xml").stream());
    }

    static Stream<Path> secondVersion() throws IOException {
        return files().filter(IatiRoundTripTest::isSecond);
    }

    private static boolean isSecond(Path path) {
        try {
            return IatiReader.standardOf(path) == IatiStandard.ORGANISATIONS
                    ? version(IatiReader.openOrganisations(path))
                    : version(IatiReader.open(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean version(IatiReader<?> reader) throws IOException {
        try (reader) {
            return reader.header().version().isSecond();
        }
    }

    @ParameterizedTest
    @MethodSource("secondVersion")
    void keepsTheTreeOfEachRealFileOfVersion2(Path path) throws IOException {
        Path copy = folder.resolve("copy.xml");
        List<Problem> problems = copy(path, copy);
        assertThat(problems).as("errors").noneMatch(Problem::isError);
        assertThat(XmlTree.read(path).differences(XmlTree.read(copy))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatItWrote(Path path) throws IOException {
        Path copy = folder.resolve("copy.xml");
        copy(path, copy);
        if (IatiReader.standardOf(path) == IatiStandard.ORGANISATIONS) {
            try (IatiReader<IatiOrganisation> first = IatiReader.openOrganisations(path);
                    IatiReader<IatiOrganisation> second = IatiReader.openOrganisations(copy)) {
                assertThat(second.stream().toList()).isEqualTo(first.stream().toList());
            }
        } else {
            try (IatiReader<IatiActivity> first = IatiReader.open(path);
                    IatiReader<IatiActivity> second = IatiReader.open(copy)) {
                assertThat(second.stream().toList()).isEqualTo(first.stream().toList());
            }
        }
    }

    private static List<Problem> copy(Path from, Path to) throws IOException {
        if (IatiReader.standardOf(from) == IatiStandard.ORGANISATIONS) {
            try (IatiReader<IatiOrganisation> in = IatiReader.openOrganisations(from);
                    IatiWriter out = IatiWriter.create(to, in.header())) {
                for (IatiOrganisation organisation : in) {
                    out.write(organisation);
                }
                return finish(in, out);
            }
        }
        try (IatiReader<IatiActivity> in = IatiReader.open(from);
                IatiWriter out = IatiWriter.create(to, in.header())) {
            for (IatiActivity activity : in) {
                out.write(activity);
            }
            return finish(in, out);
        }
    }

    private static List<Problem> finish(IatiReader<?> in, IatiWriter out) throws IOException {
        for (XmlElement element : in.rootExtras()) {
            out.write(element);
        }
        out.finish();
        return in.problems();
    }
}
