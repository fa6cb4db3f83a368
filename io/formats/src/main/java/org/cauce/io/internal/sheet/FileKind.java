package org.cauce.io.internal.sheet;

import org.cauce.io.internal.pack.Archive;

/** What a file under the name of a workbook is, which its first bytes tell and its name does not. */
public enum FileKind {
    /** A ZIP archive, as workbooks are since Excel 2007. */
    ARCHIVE,
    /** The binary format of Excel before 2007, or a workbook with a password. */
    LEGACY,
    /** Text, such as tables with tabs between the cells that are called {@code .xls}. */
    TEXT,
    /** Bytes of another kind. */
    OTHER;

    private static final int[] COMPOUND_FILE = {0xd0, 0xcf, 0x11, 0xe0};

    /**
     * {@return the kind of a file}
     *
     * @param head its first bytes, some hundred or all
     */
    public static FileKind of(byte[] head) {
        if (Archive.isZip(head)) {
            return ARCHIVE;
        }
        if (begins(head, COMPOUND_FILE) || isBareBiff(head)) {
            return LEGACY;
        }
        return isText(head) ? TEXT : OTHER;
    }

    /** Excel 2 to 4 wrote a stream of records, the first of which says that a sheet begins. */
    private static boolean isBareBiff(byte[] head) {
        return head.length >= 4 && head[0] == 9 && head[1] <= 8 && head[1] % 2 == 0 && head[2] >= 4 && head[3] == 0;
    }

    private static boolean begins(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** In UTF-16 each second byte of Latin letters is NUL; other control characters are in no text. */
    private static boolean isText(byte[] head) {
        boolean wide = begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff);
        int[] nuls = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                nuls[i % 2]++;
            } else if (!wide && head[i] > 0 && head[i] < ' ' && "\t\n\r\f\u001a".indexOf(head[i]) < 0) {
                return false;
            }
        }
        return wide || nuls[0] == 0 || nuls[1] == 0;
    }
}
