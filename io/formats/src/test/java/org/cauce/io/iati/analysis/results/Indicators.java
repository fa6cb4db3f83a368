package org.cauce.io.iati.analysis.results;

import org.cauce.io.iati.activity.Result;
import org.cauce.io.iati.analysis.Snippets;

/** Results with one indicator, in XML. */
final class Indicators {
    static final String YEAR = "<period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/>";

    private Indicators() {}

    static Result result(String ofResult, String ofIndicator, String content) {
        return Snippets.activity(
                        "",
                        "<result type=\"1\" " + ofResult + "><indicator " + ofIndicator + ">" + content
                                + "</indicator></result>")
                .results()
                .get(0);
    }

    static IndicatorFigures figures(String ofResult, String ofIndicator, String content) {
        return IndicatorFigures.of(result(ofResult, ofIndicator, content)).get(0);
    }

    static String period(String content) {
        return "<period>" + YEAR + content + "</period>";
    }

    static String actual(String value, String content) {
        return "<actual value=\"" + value + "\">" + content + "</actual>";
    }

    static String dimension(String name, String value) {
        return "<dimension name=\"" + name + "\" value=\"" + value + "\"/>";
    }
}
