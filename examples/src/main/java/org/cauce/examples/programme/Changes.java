package org.cauce.examples.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Numbers;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.outcome.Suspension;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Changes in the life of an initiative, as objects and as text. */
final class Changes {
    private Changes() {}

    static ObjectNode node(Statement<StatusChange> change) {
        StatusChange says = change.says();
        ObjectNode node = Listing.record()
                .put("status", says.status().toString())
                .put("period", says.when().period().toString());
        says.countries().forEach(country -> node.withArrayProperty("country").add(country.id()));
        says.phase().ifPresent(phase -> node.put("phase", phase));
        says.other().ifPresent(other -> node.put("other", other.id()));
        says.by().ifPresent(by -> node.put("by", by.id()));
        says.detail().ifPresent(detail -> node.put("detail", detail));
        if (says.expected()) {
            node.put("expected", true);
        }
        change.citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    static ObjectNode node(Suspension suspension) {
        ObjectNode node = Listing.record().put("from", text(suspension.from()));
        suspension.to().ifPresent(to -> node.put("to", text(to)));
        suspension.months().ifPresent(months -> {
            node.put("months", Numbers.rounded(months.nominal()));
            if (!months.isExact()) {
                node.put("interval", Numbers.text(months.interval()));
            }
        });
        return node;
    }

    /** Returns how long an initiative was suspended, such as "suspended from March 2019 to June 2020: 15 months". */
    static String text(Suspension suspension, Phrases phrases) {
        String from = words(suspension.from(), phrases);
        return suspension
                        .to()
                        .map(to -> phrases.say("suspended", from, words(to, phrases)))
                        .orElseGet(() -> phrases.say("suspended.open", from))
                + suspension
                        .months()
                        .map(months -> ": " + Numbers.text(months, phrases))
                        .orElse("");
    }

    /** Returns a change in a line: when, what, where, further words, source. */
    static String text(Catalogue catalogue, Statement<StatusChange> change, Phrases phrases) {
        StatusChange says = change.says();
        String where = says.countries().stream().map(Ref::id).collect(Collectors.joining(", "));
        String status = phrases.word("status", says.status().toString());
        String words = Stream.of(
                        Optional.of(says.expected() ? phrases.say("expected", status) : status),
                        says.phase().isPresent()
                                ? Optional.of(
                                        phrases.say("change.phase", says.phase().getAsInt()))
                                : Optional.<String>empty(),
                        Optional.of(where).filter(text -> !text.isEmpty()),
                        says.other().map(other -> phrases.say("change.with", other.id())),
                        says.by().map(by -> phrases.say("by", catalogue.label(by, phrases.language()))),
                        says.detail())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        String when = phrases.periods().dated(says.when());
        return Strings.padEnd(when, Integer.parseInt(phrases.say("dates.width")), ' ') + words + " — "
                + Places.text(change, phrases);
    }

    /** Returns when an initiative began and ended, as far as it is told. */
    static String dates(Initiative initiative, Phrases phrases) {
        return Stream.of(
                        initiative
                                .start()
                                .map(start -> phrases.say(
                                        "dates.from", phrases.periods().dated(start))),
                        initiative
                                .end()
                                .map(end -> phrases.say(
                                        "dates.until", phrases.periods().dated(end))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String words(Moment moment, Phrases phrases) {
        return phrases.periods().listed(text(moment));
    }

    /** Returns a moment as a year or month where it is one, else by its first and last day. */
    private static String text(Moment moment) {
        LocalDate from = moment.earliest();
        LocalDate to = moment.latest();
        if (from.equals(to)) {
            return from.toString();
        }
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        boolean isYear = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        return isYear ? String.valueOf(from.getYear()) : from + "/" + to;
    }
}
