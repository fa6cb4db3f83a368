package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Texts;
import org.cauce.indicators.alignment.Activity;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.Moment;
import org.cauce.model.time.TimePeriod;

/** Says in words when an initiative is at work. */
final class Dates {
    private final Texts texts;

    Dates(Texts texts) {
        this.texts = texts;
    }

    /** Returns words such as "January 2019 – June 2022, suspended April 2020 – October 2020". */
    String of(Activity activity) {
        if (activity.knownBy().isPresent()) {
            return texts.plain("dates.known", text(activity.knownBy().get()));
        }
        ImmutableList<History.Stretch> active = in(activity, History.State.ACTIVE);
        if (active.isEmpty()) {
            return activity.stretches().isEmpty()
                    ? texts.text("dates.none")
                    : texts.plain(
                            "dates.announced", text(activity.stretches().get(0).from()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(span(active.get(0).from(), active.get(active.size() - 1).to()));
        in(activity, History.State.SUSPENDED)
                .forEach(stretch -> parts.add(texts.plain("dates.suspended", span(stretch.from(), stretch.to()))));
        return String.join(", ", parts);
    }

    private static ImmutableList<History.Stretch> in(Activity activity, History.State state) {
        return activity.stretches().stream()
                .filter(stretch -> stretch.state() == state)
                .collect(ImmutableList.toImmutableList());
    }

    private String span(Moment from, Optional<Moment> to) {
        return text(from) + to.map(end -> " – " + text(end)).orElse(" –");
    }

    /** Returns a day, month, year or span of years, as exact as it is known. */
    String text(Moment moment) {
        return texts.time(TimePeriod.parse(edtf(moment.earliest(), moment.latest())));
    }

    private static String edtf(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return YearMonth.from(first).toString();
        }
        return first.getYear() == last.getYear()
                ? Integer.toString(first.getYear())
                : first.getYear() + "/" + last.getYear();
    }
}
