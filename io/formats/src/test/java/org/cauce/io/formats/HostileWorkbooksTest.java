package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.WorkbookProblem;
import org.cauce.io.contract.Bounds;
import org.cauce.io.contract.FormatSample;
import org.cauce.io.contract.Reading;
import org.cauce.io.contract.Spoiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same for workbooks, which are archives of XML: what is spoiled is a part inside, or the archive. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileWorkbooksTest {
    private static final int MILLION = 1_000_000;

    static Stream<FormatSample> workbooks() {
        return Samples.all().stream().filter(FormatSample::isArchive);
    }

    private static Map<String, byte[]> parts(FormatSample sample) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sample.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Spoiled with(Map<String, byte[]> parts, String part, Spoiled spoiled) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        try {
            all.put(part, spoiled.bytes().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spoiled(part + ", " + spoiled, ByteSource.wrap(SheetFormat.zip(all)));
    }

    /** Puts the same into every part, at some places. */
    private static Stream<Spoiled> everywhere(FormatSample sample, String put) {
        Map<String, byte[]> parts = parts(sample);
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels"))
                .flatMap(part -> Spoiled.with(part.getValue(), "'" + put.substring(0, Math.min(put.length(), 12)), put)
                        .map(spoiled -> with(parts, part.getKey(), spoiled)));
    }

    private static Stream<Spoiled> replaced(FormatSample sample, String from, String to) {
        Map<String, byte[]> parts = parts(sample);
        return parts.entrySet().stream()
                .filter(part -> text(part).contains(from))
                .map(part -> with(
                        parts,
                        part.getKey(),
                        new Spoiled(
                                "'" + from + "' replaced",
                                ByteSource.wrap(text(part).replace(from, to).getBytes(UTF_8)))));
    }

    private static String text(Map.Entry<String, byte[]> part) {
        return new String(part.getValue(), UTF_8);
    }

    @Test
    void endsWhereverTheArchiveIsCutOrAByteOfItIsWrong() throws IOException {
        FormatSample sheet = SheetFormat.sample();

        assertThat(sheet.read().addsUp().report().of("rows").kept()).isEqualTo(2);
        Bounds.SMALL.hold(sheet, Spoiled.cut(sheet.bytes()));
        Bounds.SMALL.hold(sheet, Spoiled.changed(sheet.bytes(), new Random(7)));
        Bounds.LARGE.hold(sheet, Spoiled.others());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void endsWhateverStandsInAPart(FormatSample sample) {
        for (String put : List.of("\0", "<", "&", "\"", "<a>", "</a>", "<!DOCTYPE x [<!ENTITY e 'e'>]>", "&e;")) {
            Bounds.SMALL.hold(sample, everywhere(sample, put));
        }
        Bounds.LARGE.hold(sample, everywhere(sample, "7".repeat(3 * MILLION)));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void endsWhereverAPartIsCut(FormatSample sample) {
        Map<String, byte[]> parts = parts(sample);
        parts.forEach((part, bytes) ->
                Bounds.SMALL.hold(sample, Spoiled.cut(bytes).map(spoiled -> with(parts, part, spoiled))));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void endsWhateverCellsSay(FormatSample sample) {
        Bounds.SMALL.hold(sample, replaced(sample, "<v>", "<f>HYPERLINK(\"http://localhost\")</f><v>"));
        Bounds.SMALL.hold(sample, replaced(sample, "<v>", "<v>" + "9".repeat(10_000)));
        Bounds.SMALL.hold(sample, replaced(sample, "<v>", "<v>-1e999999999"));
        Bounds.SMALL.hold(sample, replaced(sample, "<c ", "<c t='e' "));
        Bounds.LARGE.hold(sample, replaced(sample, "<v>", "<a>".repeat(MILLION) + "<v>"));
        Bounds.LARGE.hold(sample, replaced(sample, "</row>", "<c><v>1</v></c>".repeat(MILLION) + "</row>"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void followsNoReferenceOutOfTheWorkbook(FormatSample sample) throws IOException {
        Map<String, byte[]> parts = parts(sample);
        parts.put("xl/vbaProject.bin", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>".getBytes(UTF_8));
        parts.put("../../outside.xml", "<worksheet/>".getBytes(UTF_8));
        Reading more = sample.read(SheetFormat.zip(parts)).addsUp();

        assertThat(more.report()).isEqualTo(sample.read().report());
        Bounds.SMALL.hold(sample, replaced(sample, "Target=", "TargetMode='External' Target="));
        Bounds.SMALL.hold(sample, replaced(sample, "worksheets/", "../../../../etc/"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void refusesATableOfTextsThatWouldFillTheMemory(FormatSample sample) throws IOException {
        Map<String, byte[]> parts = parts(sample);
        String texts = "<sst>" + "<si><t>Honduras, El Salvador and Guatemala</t></si>".repeat(MILLION) + "</sst>";
        parts.computeIfPresent("xl/sharedStrings.xml", (name, bytes) -> texts.getBytes(UTF_8));
        Reading reading = sample.read(SheetFormat.zip(parts)).addsUp();

        if (parts.containsKey("xl/sharedStrings.xml")) {
            assertThat(reading.codes()).contains(WorkbookProblem.TOO_MANY_STRINGS);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void refusesMoreFilesThanAnyWorkbookHas(FormatSample sample) throws IOException {
        Map<String, byte[]> parts = parts(sample);
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/media/image" + i + ".png", new byte[0]);
        }

        assertThat(sample.read(SheetFormat.zip(parts)).addsUp().codes()).contains(ArchiveProblem.TOO_MANY_ENTRIES);
    }
}
