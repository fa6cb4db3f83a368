package org.cauce.model.time;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What to write instead of a text that is no period; knows the frequent slips. */
final class Cure {
    private static final ImmutableMap<Pattern, String> KNOWN = ImmutableMap.<Pattern, String>builder()
            .put(slip("\\s.*|.*\\s"), "blanks around it: expected none — remove them")
            .put(
                    slip("\\d{4}-\\d\\d-\\d\\d[T ].*"),
                    "a time of day: expected a day or more — write the day alone, as 2021-06-08")
            .put(slip(".*\\d(Z|[+-]\\d\\d:\\d\\d)"), "a time zone: expected none — remove it")
            .put(slip("FY.*"), "no fiscal year: expected FY2021 or FY2021--10-01 — write it so")
            .put(slip("\\d{4}-\\d{4}"), "a hyphen between two years: expected a slash — write 2020/2021")
            .put(slip("\\d{1,2}"), "two digits: expected a year of four — write 2021")
            .put(slip("\\d{4}-\\d{1,2}(-\\d{1,2})?"), "one digit: expected two for months and days — write 2021-06-08")
            .put(slip("\\d{8}"), "no hyphens: expected 2021-06-08 — write them")
            .put(slip("\\d{4}s"), "an English decade: expected 199X — write it so")
            .put(slip("\\d\\dXX"), "a century: expected a range — write 1900/1999")
            .put(
                    slip("[\\dX]{4}-[\\dX]{2}(-[\\dX]{2})?"),
                    "digits not specified: expected them in decades only — leave out what is not known, as in 2021-06")
            .put(slip("[?~%].*|.*[?~%].*"), "a mark inside: expected one at the end — write 2021-06?, for both marks %")
            .put(slip("[-+Y]\\d.*"), "no year of four digits: expected 0001 to 9999 — correct the year")
            .put(slip("phase.*"), "no phase: expected phase:pre-programme — write it so")
            .buildOrThrow();

    private Cure() {}

    private static Pattern slip(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    /** Returns what was found, what was expected, and what to do. */
    static String of(String text) {
        return KNOWN.entrySet().stream()
                .filter(slip -> slip.getKey().matcher(text).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("no period: expected a day 2021-06-08, a month 2021-06, a year 2021 or a range 2020/2021"
                        + " — write one of these, XXXX if the date is not known, _Z if there is none by nature");
    }
}
