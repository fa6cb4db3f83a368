package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.cauce.examples.Cauce;
import org.cauce.io.Formats;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that the first pages state of cauce, against what it is. */
class StatedFiguresTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/src/main/pages/index.md"})
    void statesWhatTheCodeHas(String document) throws IOException {
        String text = Document.read(document).text().replaceAll("\\s+", " ");
        long cited = CATALOGUE
                .entries()
                .filter(entry -> !entry.statement().citations().isEmpty())
                .count();

        assertThat(text)
                .contains(
                        String.format(Locale.ROOT, "%,d of the %,d records", cited, CATALOGUE.size()),
                        Formats.installed().all().size() + " formats of statistics",
                        outcome());
    }

    private static String outcome() {
        StringWriter checked = new StringWriter();
        Cauce.run(new Cauce(), new PrintWriter(checked), new PrintWriter(new StringWriter()), "check");
        String summary = checked.toString().replaceAll("\\s+", " ");
        summary = summary.substring(summary.lastIndexOf("derived numbers:"));
        int agrees = count(summary, "agrees") + count(summary, "agrees within rounding");
        return ("Of the %d numbers that the documents derive or imply, %d agree when recomputed, %d do not, "
                        + "%d are printed nowhere and %d cannot be recomputed")
                .formatted(
                        CATALOGUE.checks().count(),
                        agrees,
                        count(summary, "disagrees"),
                        count(summary, "implied only"),
                        count(summary, "not recomputable"));
    }

    /** {@return the number that stands behind an outcome in the summary} */
    private static int count(String summary, String outcome) {
        return Integer.parseInt(summary.replaceFirst(".*[:,] " + outcome + " (\\d+)[,;].*", "$1"));
    }
}
