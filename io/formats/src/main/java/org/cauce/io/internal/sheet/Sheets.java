package org.cauce.io.internal.sheet;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.xml.XmlFailure;

/** The sheets of files that may be workbooks. */
public final class Sheets {
    private static final int[] ZIP = {'P', 'K', 3, 4};

    private Sheets() {}

    /**
     * {@return the names of the sheets, in order; none if the file is no workbook, or a broken one}
     *
     * @param sample the file
     */
    public static ImmutableList<String> in(FileSample sample) {
        if (!sample.beginsWith(ZIP)) {
            return ImmutableList.of();
        }
        try (Workbook workbook = open(sample.file(), ReadOptions.LIMITS)) {
            return workbook.sheets();
        } catch (InputFailure | XmlFailure broken) {
            return ImmutableList.of();
        } catch (IOException disk) {
            return ImmutableList.of();
        }
    }

    /**
     * {@return whether a file is an archive, as workbooks are, and no text}
     *
     * @param sample the file
     */
    public static boolean isArchive(FileSample sample) {
        return sample.beginsWith(ZIP);
    }

    static Workbook open(DataFile file, ReadLimits limits) throws IOException {
        try (InputStream in = file.open()) {
            return Workbook.open(in, file.name(), limits);
        }
    }
}
