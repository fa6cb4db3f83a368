package org.cauce.examples.data;

import java.util.Locale;
import org.cauce.io.FileSample;

/** Why a file is not read, told by its content. */
final class OutOfScope {
    private static final int SHOWN = 40;

    private OutOfScope() {}

    static String reason(FileSample sample) {
        if (sample.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            return "a workbook of Excel before 2007: save it as .xlsx";
        }
        if (sample.beginsWith(0x1f, 0x8b) || sample.beginsWith('R', 'D', 'X') || sample.beginsWith('B', 'Z', 'h')) {
            return "packed objects of R or another program: export them as CSV";
        }
        String start = sample.text().stripLeading();
        if (start.isEmpty()) {
            return "empty";
        }
        String upper = start.substring(0, Math.min(2_000, start.length())).toUpperCase(Locale.ROOT);
        if (upper.contains("CREATE TABLE") || upper.contains("INSERT INTO") || upper.startsWith("SELECT")) {
            return "a dump of a database: load it there, and export CSV";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "JSON of no statistical format, such as a code list";
        }
        String line = start.lines().findFirst().orElse("");
        return "no format recognises it; it begins with \"" + line.substring(0, Math.min(SHOWN, line.length())) + "\"";
    }
}
