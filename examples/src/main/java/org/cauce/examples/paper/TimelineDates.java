package org.cauce.examples.paper;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cauce.model.time.Month;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Dates of the timeline: in English as digits, and in the paper's words where they are rough; else in words. */
final class TimelineDates {
    private static final Pattern ROUGH = Pattern.compile("[X~]");

    private final PaperTexts texts;

    TimelineDates(PaperTexts texts) {
        this.texts = texts;
    }

    String text(Timing when) {
        String date = texts.isEnglish() ? english(when) : words(when);
        return when.relation()
                .map(relation -> texts.say("relation." + relation, date))
                .orElse(date);
    }

    private String words(Timing when) {
        String date = texts.time(when);
        return when.period().toString().contains("?") ? texts.say("inferred", date) : date;
    }

    private static String english(Timing when) {
        String period = when.period().toString();
        if (ROUGH.matcher(period).find() && when.printed().isPresent()) {
            return when.printed().get();
        }
        return when.part().map(part -> words(part) + words(when.period())).orElseGet(() -> period.replace('/', '–'));
    }

    private static String words(Timing.Part part) {
        return switch (part) {
            case EARLY -> "early ";
            case MID -> "mid-";
            case LATE -> "late ";
            case END -> "end of ";
        };
    }

    /** A part of a month is said of its name: "early March 2015". */
    private static String words(TimePeriod period) {
        return period instanceof Month month
                ? month.yearMonth().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.namedYear()
                : period.toString().replace('/', '–');
    }
}
