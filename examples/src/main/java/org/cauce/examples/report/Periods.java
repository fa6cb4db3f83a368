package org.cauce.examples.report;

import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cauce.model.initiative.Moment;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.CalendarYear;
import org.cauce.model.time.Day;
import org.cauce.model.time.Decade;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.HalfYear;
import org.cauce.model.time.Length;
import org.cauce.model.time.Month;
import org.cauce.model.time.Phase;
import org.cauce.model.time.Range;
import org.cauce.model.time.Season;
import org.cauce.model.time.Since;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.cauce.model.time.Undated;
import org.cauce.model.time.Until;

/** Periods in words, for people, in one language; programs get them as EDTF or SDMX. */
public final class Periods {
    /** In English. */
    public static final Periods ENGLISH = new Periods(Locale.ENGLISH);

    private final ResourceBundle words;

    private Periods(Locale language) {
        this.words = Bundles.in(language, Periods.class.getPackageName() + ".periods");
    }

    /**
     * {@return periods in the words of a language}
     *
     * @param language the language; what it has not is in English
     */
    public static Periods in(Locale language) {
        return new Periods(language);
    }

    /**
     * {@return a time in words, such as "early 2020"; empty if there is no date}
     *
     * @param timing the time
     */
    public String text(Timing timing) {
        String text = text(timing.period());
        return timing.part()
                .filter(part -> !text.isEmpty())
                .map(part -> say(part.name().toLowerCase(Locale.ROOT), text))
                .orElse(text);
    }

    /**
     * {@return a time in words; "undated" if the source gives no date}
     *
     * @param timing the time
     */
    public String dated(Timing timing) {
        String text = text(timing);
        return text.isEmpty() ? say("undated") : text;
    }

    /**
     * {@return a period or a length of time in words; the text itself if it is neither, or says that there is no date}
     *
     * @param edtf the period as EDTF or SDMX, such as {@code 2016/2019} or {@code P5Y}
     */
    public String listed(String edtf) {
        TimePeriod period;
        try {
            period = TimePeriod.parse(edtf);
        } catch (IllegalArgumentException e) {
            return edtf;
        }
        if (period instanceof Undated) {
            return say("undated");
        }
        if (period instanceof Length length) {
            return length(length, edtf);
        }
        String text = text(period);
        return text.isEmpty() ? edtf : text;
    }

    private String length(Length length, String edtf) {
        Period period = length.period();
        int years = period.getYears();
        int months = period.getMonths();
        boolean isPlain = period.getDays() == 0 && length.time().isZero() && (years == 0) != (months == 0);
        if (!isPlain) {
            return edtf;
        }
        int count = years + months;
        return say((years == 0 ? "month" : "year") + (count == 1 ? "" : "s"), count);
    }

    /**
     * {@return a period in words; empty if there is no date}
     *
     * @param period the period
     */
    public String text(TimePeriod period) {
        String text = exact(period);
        boolean isRough = period instanceof CalendarPeriod || period instanceof Range;
        return isRough && period.isApproximate() ? say("about", text) : text;
    }

    /**
     * {@return a date in short words, such as {@code Jun 2001}, {@code 2008} or {@code 2000/2003}}
     *
     * @param moment the date
     */
    public String brief(Moment moment) {
        YearMonth first = YearMonth.from(moment.earliest());
        YearMonth last = YearMonth.from(moment.latest());
        if (first.equals(last)) {
            return say("month-of-year.short", say("short." + first.getMonthValue()), first.getYear());
        }
        return first.getYear() == last.getYear()
                ? Integer.toString(first.getYear())
                : first.getYear() + "/" + last.getYear();
    }

    private String exact(TimePeriod period) {
        if (period instanceof CalendarPeriod calendar) {
            return calendar(calendar);
        }
        if (period instanceof Range range) {
            String from = calendar(range.start());
            String to = calendar(range.end());
            return say(from.contains(" ") || to.contains(" ") ? "range.words" : "range", from, to);
        }
        if (period instanceof Since since) {
            return say("since", calendar(since.start()));
        }
        if (period instanceof Until until) {
            return say("until", calendar(until.end()));
        }
        return period instanceof Phase phase ? phase.name().replace('-', ' ') : "";
    }

    private String calendar(CalendarPeriod period) {
        if (period instanceof Day day) {
            return say("day", day.date().getDayOfMonth(), month(YearMonth.from(day.date())));
        }
        if (period instanceof Month month) {
            return month(month.yearMonth());
        }
        if (period instanceof FiscalYear) {
            return say("fiscal-year", period.namedYear());
        }
        if (period instanceof Decade decade) {
            return say("decade", decade.firstYear());
        }
        if (period instanceof HalfYear half) {
            return say("half." + half.number(), half.namedYear());
        }
        if (period instanceof Season season) {
            return say("season." + season.name().name().toLowerCase(Locale.ROOT), season.namedYear());
        }
        return period instanceof CalendarYear
                ? Integer.toString(period.namedYear())
                : period.withoutMarks().toString();
    }

    private String month(YearMonth month) {
        return say("month-of-year", say("month." + month.getMonthValue()), month.getYear());
    }

    private String say(String key, Object... values) {
        String text = words.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
