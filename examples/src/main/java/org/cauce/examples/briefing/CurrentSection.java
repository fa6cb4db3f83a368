package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.iati.CurrentActivity;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Linked;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.time.TimePeriod;

/** The activities in the country that are not closed, from IATI files. */
final class CurrentSection {
    // a page is read, not searched: more are counted
    private static final int MOST = 60;

    private final Context context;
    private final ImmutableList<CurrentActivity> activities;

    CurrentSection(Context context, ImmutableList<CurrentActivity> activities) {
        this.context = context;
        this.activities = activities;
    }

    Optional<Section> section() {
        if (activities.isEmpty()) {
            return Optional.empty();
        }
        activities.forEach(activity -> context.facts.notes().add(activity.source()));
        Table.Builder table = Table.of(
                context.say("current.activity"),
                context.say("current.reporter"),
                context.say("current.status"),
                context.say("current.sectors"),
                context.say("current.from"),
                context.say("current.until"),
                context.say("current.committed"),
                context.say("current.spent"));
        activities.stream().limit(MOST).forEach(activity -> table.row(row(activity)));
        return Optional.of(new Section(
                "current",
                context.texts.text("current.title"),
                context.texts.text("current.label"),
                text(),
                ImmutableList.of(new Block.Listing(
                        context.say("current.listing", context.name(context.country)), table.words(), Prose.EMPTY))));
    }

    private ImmutableList<Prose> text() {
        ImmutableList.Builder<Prose> text = ImmutableList.builder();
        long files = activities.stream()
                .map(activity -> activity.source().id())
                .distinct()
                .count();
        text.add(context.say(
                "current.text",
                counted(activities.size(), "current.count.activities"),
                counted((int) files, "current.count.files")));
        if (activities.size() > MOST) {
            text.add(context.say("current.more", counted(activities.size() - MOST, "current.count.more")));
        }
        return text.add(context.say("current.how")).build();
    }

    private Cited counted(int number, String what) {
        return context.facts.counted(number, context.texts.text(what), context.texts.text("current.formula.count"));
    }

    private List<Prose> row(CurrentActivity activity) {
        List<Prose> cells = new ArrayList<>();
        cells.add(Prose.of(cited(activity, activity.title(), "current.what.title")));
        cells.add(words(activity, activity.reporter(), "current.reporter"));
        cells.add(words(activity, activity.status(), "current.status"));
        String sectors = String.join("; ", activity.sectors());
        cells.add(words(activity, sectors.isEmpty() ? Optional.empty() : Optional.of(sectors), "current.sectors"));
        cells.add(day(activity.start()));
        cells.add(day(activity.end()));
        cells.add(money(activity, activity.committed(), "current.what.committed"));
        cells.add(money(activity, activity.spent(), "current.what.spent"));
        return cells;
    }

    private Prose words(CurrentActivity activity, Optional<String> text, String what) {
        return text.map(words -> Linked.text(words, number -> cited(activity, number, what)))
                .orElseGet(() -> context.say("none"));
    }

    private Prose day(Optional<LocalDate> day) {
        return day.map(date -> context.say("current.day", TimePeriod.day(date))).orElseGet(() -> context.say("none"));
    }

    private Cited cited(CurrentActivity activity, String shown, String what) {
        return new Cited(
                shown,
                context.facts.note(activity.initiative()),
                context.texts.text(what),
                Optional.of(activity.title()),
                Optional.empty(),
                Optional.empty(),
                record(activity),
                false);
    }

    private static String record(CurrentActivity activity) {
        return Kind.INITIATIVE.ref(activity.initiative().id()).toString();
    }

    private Prose money(
            CurrentActivity activity, ImmutableSortedMap<String, CurrentActivity.Total> totals, String what) {
        List<Prose> sums = new ArrayList<>();
        totals.forEach((currency, total) -> sums.add(Prose.of(sum(activity, currency, total, what))));
        return sums.isEmpty() ? context.say("none") : Prose.join("; ", sums);
    }

    /** Returns a sum, which leads to the line of its first transaction. */
    private Cited sum(CurrentActivity activity, String currency, CurrentActivity.Total total, String what) {
        String unit = currency.isEmpty() ? context.texts.text("current.no-currency") : currency;
        String digits = context.texts
                .digits()
                .of(
                        total.amount().stripTrailingZeros().scale() <= 0
                                ? total.amount().setScale(0, RoundingMode.UNNECESSARY)
                                : total.amount());
        Citation place = activity.initiative().citation().orElseThrow();
        Citation first = place.at().isEmpty()
                ? place
                : place.withAt(new FileLine(place.at().orElseThrow().file(), total.firstLine()));
        String lines = total.firstLine() == total.lastLine()
                ? Integer.toString(total.firstLine())
                : total.firstLine() + "–" + total.lastLine();
        return new Cited(
                unit.equals("USD") ? "$" + digits : digits + " " + unit,
                context.facts.notes().of(first),
                context.texts.plain(what, activity.title()),
                Optional.of(context.texts.plain("current.formula.sum", total.transactions(), lines)),
                Optional.of(context.texts.text("current.computed")),
                Optional.empty(),
                record(activity),
                true);
    }
}
