package org.cauce.io.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How the drafts of a file are called, and which of them somebody writes.
 *
 * @param target the file
 * @param begin how the names of its drafts begin
 */
record DraftName(Path target, String begin) {
    private static final int LONGEST = 200;
    private static final Pattern END = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");
    /** A byte that no file has, so that the lock keeps nobody from reading. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    /**
     * The drafts that this process writes. A lock of a file is one of the whole process, and closing the file a second
     * time, even by another channel, releases it: so a draft that is here is not opened again.
     */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    static DraftName of(Path target) {
        String name = String.valueOf(target.getFileName());
        boolean isShort = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        return new DraftName(target, "." + (isShort ? name : Integer.toHexString(name.hashCode())) + ".");
    }

    /** {@return the place of a new draft, of which others of this process know} */
    Path next() {
        Path draft = target.resolveSibling(begin + UUID.randomUUID() + ".tmp");
        HELD.add(name(draft));
        return draft;
    }

    private static String name(Path draft) {
        return String.valueOf(draft.getFileName());
    }

    /**
     * {@return whether the draft is locked now, and still there; where the disk knows no locks, it is ours as it is}
     */
    static boolean isHeld(Path draft, FileChannel channel) {
        try {
            return channel.tryLock(LOCKED, 1, false) != null && Files.exists(draft);
        } catch (IOException noLocks) {
            return true;
        }
    }

    static void release(Path draft) {
        HELD.remove(name(draft));
    }

    /** Deletes the drafts that nobody writes any more. */
    @SuppressWarnings("EmptyCatch")
    void deleteLeft() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(), this::isDraft)) {
            left.forEach(DraftName::deleteIfLeft);
        } catch (IOException | DirectoryIteratorException cannotBeListed) {
            // then what is left stays: whether the folder lets a file be written is told when that is tried
        }
    }

    private boolean isDraft(Path file) {
        String name = name(file);
        return name.startsWith(begin)
                && END.matcher(name.substring(begin.length())).matches()
                && !HELD.contains(name);
    }

    @SuppressWarnings("EmptyCatch")
    private static void deleteIfLeft(Path draft) {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock(LOCKED, 1, false) != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | OverlappingFileLockException heldOrNotOurs) {
            // another process writes it, or it is not for us to delete
        }
    }
}
