package org.cauce.examples.report;

import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.CalendarYear;
import org.cauce.model.time.Day;
import org.cauce.model.time.Decade;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.HalfYear;
import org.cauce.model.time.Length;
import org.cauce.model.time.Month;
import org.cauce.model.time.Phase;
import org.cauce.model.time.Quarter;
import org.cauce.model.time.Range;
import org.cauce.model.time.Season;
import org.cauce.model.time.Since;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.cauce.model.time.Undated;
import org.cauce.model.time.Until;

/** Periods in words, for people; programs get them as EDTF or SDMX. */
public final class Periods {
    private Periods() {}

    /**
     * {@return a time in words, such as "early 2020"; empty if there is no date}
     *
     * @param timing the time
     */
    public static String text(Timing timing) {
        String text = text(timing.period());
        return timing.part()
                .filter(part -> !text.isEmpty())
                .map(part -> switch (part) {
                    case EARLY -> "early " + text;
                    case MID -> "mid-" + text;
                    case LATE -> "late " + text;
                    case END -> "end of " + text;
                })
                .orElse(text);
    }

    /**
     * {@return a time in words; "undated" if the source gives no date}
     *
     * @param timing the time
     */
    public static String dated(Timing timing) {
        String text = text(timing);
        return text.isEmpty() ? "undated" : text;
    }

    /**
     * {@return a period or a length of time in words; the text itself if it is neither, or says that there is no date}
     *
     * @param edtf the period as EDTF or SDMX, such as {@code 2016/2019} or {@code P5Y}
     */
    public static String listed(String edtf) {
        TimePeriod period;
        try {
            period = TimePeriod.parse(edtf);
        } catch (IllegalArgumentException e) {
            return edtf;
        }
        if (period instanceof Undated) {
            return "undated";
        }
        if (period instanceof Length length) {
            return length(length, edtf);
        }
        String text = text(period);
        return text.isEmpty() ? edtf : text;
    }

    private static String length(Length length, String edtf) {
        Period period = length.period();
        int years = period.getYears();
        int months = period.getMonths();
        boolean isPlain = period.getDays() == 0 && length.time().isZero() && (years == 0) != (months == 0);
        if (!isPlain) {
            return edtf;
        }
        int count = years + months;
        return count + (years == 0 ? " month" : " year") + (count == 1 ? "" : "s");
    }

    /**
     * {@return a period in words; empty if there is no date}
     *
     * @param period the period
     */
    public static String text(TimePeriod period) {
        String about = period.isApproximate() ? "about " : "";
        if (period instanceof CalendarPeriod calendar) {
            return about + calendar(calendar);
        }
        if (period instanceof Range range) {
            String from = calendar(range.start());
            String to = calendar(range.end());
            return about + from + (from.contains(" ") || to.contains(" ") ? " to " : "–") + to;
        }
        if (period instanceof Since since) {
            return "since " + calendar(since.start());
        }
        if (period instanceof Until until) {
            return "until " + calendar(until.end());
        }
        return period instanceof Phase phase ? phase.name().replace('-', ' ') : "";
    }

    private static String calendar(CalendarPeriod period) {
        if (period instanceof Day day) {
            return day.date().getDayOfMonth() + " " + month(YearMonth.from(day.date()));
        }
        if (period instanceof Month month) {
            return month(month.yearMonth());
        }
        if (period instanceof FiscalYear) {
            return "fiscal year " + period.namedYear();
        }
        if (period instanceof Decade decade) {
            return decade.firstYear() + "s";
        }
        if (period instanceof HalfYear half) {
            return (half.number() == 1 ? "first" : "second") + " half of " + half.namedYear();
        }
        if (period instanceof Season season) {
            return season.name().toString().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + season.namedYear();
        }
        boolean plain = period instanceof CalendarYear || period instanceof Quarter;
        return plain && period instanceof CalendarYear
                ? Integer.toString(period.namedYear())
                : period.withoutMarks().toString();
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
