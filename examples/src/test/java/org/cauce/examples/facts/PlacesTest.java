package org.cauce.examples.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Citation SECTION = Citation.of(Kind.SOURCE.ref("003"), "III.A Mexican Engagement");

    @Test
    void nameDocumentSectionAndEndnotes() {
        Citation citation = Citation.builder().from(SECTION).addEndnotes(49, 48).build();
        assertThat(Places.text(citation)).isEqualTo("003 III.A Mexican Engagement, notes 48, 49");
        assertThat(Places.node(citation))
                .hasToString("{\"document\":\"003\",\"section\":\"III.A Mexican Engagement\",\"endnotes\":[48,49]}");
    }

    @Test
    void nameAnEndnoteOnce() {
        Citation citation = Citation.builder()
                .source(Kind.SOURCE.ref("003"))
                .section("Endnote 58")
                .addEndnotes(58)
                .build();
        assertThat(Places.text(citation)).isEqualTo("003 Endnote 58");
    }

    @Test
    void leaveOutWhatIsNotThere() {
        assertThat(Places.node(SECTION)).hasToString("{\"document\":\"003\",\"section\":\"III.A Mexican Engagement\"}");
    }

    @Test
    void nameTheLineOfADataFile() {
        FileLine line = new FileLine("crs.csv", 4711);
        assertThat(Places.text(Citation.of(Kind.SOURCE.ref("crs"), line))).isEqualTo("crs " + line);
    }

    @Test
    void sayWhenNothingIsCited() {
        assertThat(Places.text(Statement.of("a", "b"))).isEqualTo("no source");
    }
}
