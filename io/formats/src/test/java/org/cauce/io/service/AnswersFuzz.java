package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.io.FuzzInput;

/**
 * What must hold for any bytes that a service answers, or that lie where an answer was kept, behind a line that says
 * what they are taken for: they are read, or refused in words.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the files that it found are read again in each build.
 */
public final class AnswersFuzz {
    private static final ImmutableMap<String, FuzzInput.Property> KINDS = ImmutableMap.of(
            "page", AnswersFuzz::page,
            "dataflows", AnswersFuzz::dataflows,
            "told", AnswersFuzz::told,
            "body", AnswersFuzz::body,
            "wait", AnswersFuzz::await);

    private AnswersFuzz() {}

    /** Holds what must hold for these bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FuzzInput input = FuzzInput.of(bytes);
        FuzzInput.Property property = KINDS.get(input.label());
        if (property != null) {
            property.hold(input.bytes());
        }
    }

    private interface InFile {
        void hold(Path file) throws IOException;
    }

    private static void inFile(byte[] bytes, InFile property) throws IOException {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, bytes);
            property.hold(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void page(byte[] bytes) throws IOException {
        inFile(bytes, file -> {
            try {
                PageOutline outline = PageOutline.read(file);
                assertThat(outline.agreesWith(outline)).isTrue();
                assertThat(outline.rows()).isBetween(0L, (long) bytes.length);
            } catch (PageOutline.NotAPage refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
    }

    private static void dataflows(byte[] bytes) throws IOException {
        inFile(bytes, file -> {
            Fetched list = Keeping.fetched(file, bytes);
            try {
                assertThat(DataflowVersions.read(list, "OECD", "DF_CRS").asList())
                        .isSortedAccordingTo(DataflowVersions.ORDER);
            } catch (FetchFailure refused) {
                assertThat(refused.problem().message()).isNotBlank();
            }
        });
    }

    /** What is told of an answer that was kept, beside an answer as it should be. */
    private static void told(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        FetchCache cache = new FetchCache(folder);
        Path body = cache.body(Keeping.REQUEST);
        Path told = body.resolveSibling(body.getFileName() + ".meta.json");
        try {
            Files.writeString(body, Keeping.body(1));
            Files.write(told, bytes);
            Optional<Fetched> found = cache.find(Keeping.REQUEST, Keeping.NOW);
            assertThat(found)
                    .hasValueSatisfying(fetched -> assertThat(fetched.path()).isEqualTo(body));
        } catch (FetchCache.Damaged refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } finally {
            Files.deleteIfExists(told);
            Files.deleteIfExists(body);
            Files.delete(folder);
        }
    }

    private static void body(byte[] bytes) {
        BodyKind kind = BodyKind.sniff(bytes);
        assertThat(BodyKind.sniff(Arrays.copyOf(bytes, Math.min(bytes.length, BodyKind.BYTES_LOOKED_AT))))
                .isEqualTo(kind);
    }

    private static void await(byte[] bytes) {
        assertThat(RetryAfter.parse(new String(bytes, StandardCharsets.UTF_8), Keeping.NOW)
                        .orElse(Duration.ZERO))
                .isGreaterThanOrEqualTo(Duration.ZERO);
    }
}
