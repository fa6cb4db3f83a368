package org.cauce.examples.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cauce.examples.command.Listing;
import org.cauce.examples.facts.Places;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.outcome.Reported;
import org.cauce.model.indicator.Observation;

/** Baselines, targets and results as their sources report them. */
final class Reports {
    private Reports() {}

    static ObjectNode node(Reported reported) {
        Observation says = reported.observation().says();
        ObjectNode node = Listing.record().put("record", reported.ref().id());
        says.quantity().ifPresent(quantity -> {
            quantity.number().ifPresent(number -> node.put("value", number));
            node.put("unit", quantity.unit().toString())
                    .put("bound", quantity.bound().toString());
        });
        says.asPrinted().ifPresent(printed -> node.put("printed", printed));
        node.put("period", says.period().toString());
        reported.observation().citation().ifPresent(citation -> node.set("source", Places.node(citation)));
        return node;
    }

    /** Returns what is reported in a line: the number as printed, what it is, its date, its places. */
    static String text(Reported reported, Phrases phrases) {
        Observation says = reported.observation().says();
        String when = phrases.periods().dated(says.when());
        return "“" + says.asPrinted().orElseGet(() -> phrases.say("framework.no-text")) + "”, " + when
                + reported.observation().note().map(note -> ": " + note).orElse("") + " — "
                + Places.text(reported.observation(), phrases);
    }
}
