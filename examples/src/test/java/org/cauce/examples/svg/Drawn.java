package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cauce.examples.report.Cited;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for every chart, and small inputs for the tests. */
public final class Drawn {
    static final String LONG = "Secretaría de Integración Económica Centroamericana y otras instituciones regionales";

    private Drawn() {}

    /** Texts do not cover one another and stay inside, at all its widths; the markup is well-formed and without ids. */
    public static void assertClear(Chart chart) {
        for (Width width : chart.widths()) {
            Svg svg = chart.draw(width);
            assertInside(svg, width);
            assertApart(svg.texts(), width);
            assertThat(parse(svg.markup()).getAttribute("class")).isEqualTo(width.className());
        }
        assertThat(chart.svg()).doesNotContain(" id=").isEqualTo(chart.svg());
    }

    private static void assertInside(Svg svg, Width width) {
        Box frame = svg.frame();
        for (Box text : svg.texts()) {
            assertThat(text.x()).as("%s: %s", width, text).isGreaterThanOrEqualTo(-0.05);
            assertThat(text.right()).as("%s: %s", width, text).isLessThanOrEqualTo(frame.right() + 0.05);
            assertThat(text.y()).as("%s: %s", width, text).isGreaterThanOrEqualTo(0);
            assertThat(text.bottom()).as("%s: %s", width, text).isLessThanOrEqualTo(frame.bottom());
        }
    }

    private static void assertApart(ImmutableList<Box> texts, Width width) {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(texts.get(i).overlaps(texts.get(j)))
                        .as("%s: %s and %s", width, texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    public static Element parse(String markup) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(markup, e);
        }
    }

    static int count(String text, String part) {
        return Splitter.on(part).splitToList(text).size() - 1;
    }

    public static Cited cited(String shown) {
        return new Cited(
                shown,
                7,
                "What & where",
                Optional.of("as <printed>"),
                Optional.empty(),
                Optional.empty(),
                "observation:x",
                false);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
