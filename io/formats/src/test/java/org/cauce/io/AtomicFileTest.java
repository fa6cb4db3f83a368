package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static void write(AtomicFile file, String text) throws IOException {
        file.stream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void replacesAFileWithTheWholeOfTheNewOne() throws IOException {
        Path place = Files.writeString(folder.resolve("a.json"), "old");
        try (AtomicFile file = AtomicFile.create(place)) {
            write(file, "new");
            file.finish();
            assertThat(place).hasContent("old");
            file.commit();
        }
        assertThat(place).hasContent("new");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void leavesTheOldFileAndNoOtherWhenWritingFails() throws IOException {
        Path place = Files.writeString(folder.resolve("a.json"), "old");
        assertThatIOException().isThrownBy(() -> {
            try (AtomicFile file = AtomicFile.create(place)) {
                write(file, "half of the n");
                throw new IOException("the disk is full");
            }
        });
        assertThat(place).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void leavesNothingWhereNothingWasWhenItIsNotCommitted() throws IOException {
        try (AtomicFile file = AtomicFile.create(folder.resolve("a.json"))) {
            write(file, "new");
            file.finish();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsALinkAndReplacesWhatItLeadsTo() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Links.make(folder.resolve("link.json"), real.getFileName());
        try (AtomicFile file = AtomicFile.create(link)) {
            write(file, "new");
            file.finish();
            file.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        assertThat(names()).containsExactlyInAnyOrder("real.json", "link.json");
    }

    @Test
    void needsAFolderThatIsThere() {
        assertThatIOException().isThrownBy(() -> AtomicFile.create(folder.resolve("none/a.json")));
    }

    /** A socket stands for a device, which root alone could make. */
    @Test
    void leavesWhatIsNoFileAsItIs() throws IOException {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertThatIOException()
                    .isThrownBy(() -> AtomicFile.write(socket, "new"))
                    .withMessageContaining("it is a device or a pipe");
            assertThat(Files.exists(socket) && !Files.isRegularFile(socket)).isTrue();
            assertThat(names()).containsExactly("socket");
        }
    }
}
