package org.cauce.io;

import java.util.Locale;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with a ZIP archive, or a file packed by gzip, beside the {@linkplain InputProblem problems of any
 * input}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case. What an archive unpacks to has the limits of any file; nothing is ever written to disk, so that a path in it
 * leads nowhere.
 */
public enum ArchiveProblem implements ProblemCode {
    /** A file begins like a ZIP archive and is none, or is damaged; a download may have been cut. Get it again. */
    MALFORMED_ARCHIVE,
    /** A file is packed by gzip and cannot be unpacked; a download may have been damaged. Get it again. */
    MALFORMED_GZIP,
    /** An archive has more files, or a longer directory, than any publisher's has. Take out the file that you want. */
    TOO_MANY_ENTRIES,
    /** A file in an archive is locked by a password. Unpack it with the password. */
    ENCRYPTED_ENTRY,
    /** A file is packed by a method that cannot be read. Pack it again with Deflate, as most programs do. */
    UNKNOWN_PACKING,
    /** An archive holds an archive where a file is expected. Unpack the outer one. */
    NESTED_ARCHIVE,
    /** An archive does not hold the file that was asked for, or none to choose. Name one of those it holds. */
    NO_SUCH_ENTRY,
    /** The bytes of a file in an archive are not those that were packed. Get the archive again. */
    WRONG_CHECKSUM;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
