package org.cauce.io.undp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.internal.table.TableLog;

/** Which Human Development Report a file is of: its content does not say so. */
final class Reports {
    /** As UNDP names its files: {@code HDR23-24_Statistical_Annex_HDI_Trends_Table.xlsx}. */
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\!])?(HDR[0-9]{2}(?:-[0-9]{2})?)_.*");

    private Reports() {}

    /**
     * {@return the report that the caller states, else that in the name of the file, which the log is told; empty if
     * neither says it}
     *
     * @param log the log of the file
     */
    static Optional<String> of(TableLog log) {
        Matcher name = NAME.matcher(log.file());
        Optional<String> report =
                log.options().vintage().or(() -> name.matches() ? Optional.of(name.group(1)) : Optional.empty());
        report.ifPresent(log::release);
        return report;
    }
}
