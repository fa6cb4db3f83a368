package org.cauce.io.usgov;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableReader;

/**
 * What stands above a monthly table: the fiscal year and what was counted, and the months in the order of the columns.
 * Headings that a conversion glued together are taken apart.
 *
 * @param fiscalYear the fiscal year
 * @param counted what was counted
 * @param months the numbers of the months, 1 to 12, in the order of the columns
 */
record BorderPatrolHeading(int fiscalYear, Encounters counted, ImmutableList<Integer> months) {
    private static final Pattern TITLE = Pattern.compile("(?i)by month.*\\bFY ?(?<year>(?:19|20)[0-9]{2})\\b");
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final String FIRST_CELL = "SECTOR";
    private static final int MOST_LINES = 12;
    private static final int YEAR_MONTHS = 12;

    static Optional<BorderPatrolHeading> find(Rows rows, TableLog log) {
        try {
            return read(rows, log);
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
            return Optional.empty();
        }
    }

    private static Optional<BorderPatrolHeading> read(Rows rows, TableLog log) throws IOException {
        List<String> title = new ArrayList<>();
        while (title.size() < MOST_LINES && rows.next()) {
            if (rows.cell(0).strip().equalsIgnoreCase(FIRST_CELL)) {
                Matcher year = TITLE.matcher(String.join(" ", title));
                ImmutableList<Integer> months = months(rows.cells());
                if (year.find() && months.size() == YEAR_MONTHS) {
                    int fiscal = Integer.parseInt(year.group("year"));
                    return Optional.of(new BorderPatrolHeading(fiscal, counted(title), months));
                }
            }
            title.add(String.join(" ", rows.cells()));
        }
        log.tell(
                TableProblem.NO_HEADING,
                0,
                "",
                problem -> problem.expected("a title with FY and a year, then SECTOR and twelve months"));
        return Optional.empty();
    }

    private static Encounters counted(List<String> title) {
        return String.join(" ", title).toLowerCase(Locale.ROOT).contains("apprehensions by month")
                ? Encounters.PATROL_APPREHENSIONS
                : Encounters.PATROL_ENCOUNTERS;
    }

    private static ImmutableList<Integer> months(List<String> cells) {
        return WORDS.splitToStream(String.join(" ", cells))
                .flatMap(word -> FiscalPeriods.monthNumber(word).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
