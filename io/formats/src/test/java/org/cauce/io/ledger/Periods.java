package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import org.cauce.model.time.TimePeriod;

/** The text that a date of the ledger has in the catalogue. */
final class Periods {
    private Periods() {}

    /** {@return the period, EDTF} */
    static String of(JsonNode date) {
        String iso = date.path("iso").asText();
        String precision = date.path("precision").asText();
        String period = switch (precision) {
            case "unknown", "undated" -> isNumber(iso) ? iso : "XXXX";
            case "n/a" -> isNumber(iso) ? iso : "_Z";
            case "decade" -> iso.substring(0, 3) + "X";
            case "phase" -> "phase:" + iso;
            case "fiscal-year", "fiscal-year-range" -> eachEnd(iso, "", "--10-01");
            case "season" -> iso + "-26";
            case "year-approx", "year-range-approx" -> eachEnd(iso, "", "~");
            default -> iso;
        };
        return isInferred(date) ? uncertain(period, precision) : period;
    }

    private static boolean isNumber(String iso) {
        return Character.isDigit(iso.charAt(0));
    }

    private static boolean isInferred(JsonNode date) {
        return date.path("inferred").asBoolean() || date.path("inferredYear").asBoolean() || date.has("yearBasis");
    }

    private static String uncertain(String period, String precision) {
        if (period.equals("XXXX") || period.startsWith("P")) {
            return period;
        }
        return precision.equals("open-range") ? period.replace("/", "?/") : eachEnd(period, "", "?");
    }

    private static String eachEnd(String period, String before, String after) {
        return Splitter.on('/')
                .splitToStream(period)
                .map(end -> before + end + after)
                .collect(Collectors.joining("/"));
    }

    /** {@return whether a period of the catalogue is as exact as the ledger says} */
    static boolean isOf(JsonNode date, String text) {
        String word = date.path("precision").asText();
        boolean isRange = date.path("iso").asText().contains("/")
                && !List.of("open-range", "decade").contains(word);
        String exactness = TimePeriod.parse(text).precision().toString();
        String expected = switch (word) {
            case "unknown" -> "undated";
            case "n/a" -> "not-applicable";
            case "year-approx" -> "year";
            default -> isRange && word.matches("(day|month|year|fiscal-year)(-range)?(-approx)?") ? "range" : word;
        };
        return exactness.equals(expected) && text.contains("~") == word.endsWith("approx");
    }
}
