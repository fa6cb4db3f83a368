package org.cauce.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cauce.io.catalogue.Catalogues;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final List<Row> rows =
            ExhibitId.FIGURE_2.build(Catalogues.northernCentralAmerica()).rows();

    private List<String> texts() {
        return rows.stream().map(row -> row.text().orElseThrow()).toList();
    }

    /** The lane by what happened. */
    private Map<String, String> lanes() {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.text().orElseThrow(),
                        row -> row.cells().stream()
                                .filter(cell -> !cell.items().isEmpty())
                                .map(Cell::column)
                                .collect(Collectors.joining("+"))));
    }

    @Test
    void tellsTheChapterInOrder() {
        assertThat(texts())
                .containsSubsequence(
                        "Launch of the PPP",
                        "CAFTA-DR signed",
                        "MCC compact with Honduras",
                        "MCC compact with El Salvador",
                        "Mérida Initiative announced",
                        "PPP relaunched as Mesoamerica Project",
                        "CARSI begins",
                        "US Strategy for Engagement approved",
                        "A4P plan presented in Washington",
                        "CIEMS meeting organised by the IADB",
                        "CDP announced",
                        "US offer to support the CDP",
                        "US assistance suspended",
                        "US assistance resumes",
                        "Programmes resume",
                        "US-Mexico MoU signed",
                        "CDP launched",
                        "Sembrando Oportunidades announced");
    }

    @Test
    void givesALaneToEachActor() {
        assertThat(lanes())
                .containsEntry("Launch of the PPP", "Mexico")
                .containsEntry("CDP launched", "Mexico")
                .containsEntry("CAFTA-DR signed", "United States")
                .containsEntry("Creation of the MCC", "United States")
                .containsEntry("US offer to support the CDP", "United States")
                .containsEntry("US-Mexico MoU signed", "Joint")
                .containsEntry("High-Level Economic Dialogue relaunched", "Joint")
                .containsEntry("First Conference on Prosperity and Security", "Joint")
                .doesNotContainValue("");
    }

    @Test
    void tellsWhatNoEventTells() {
        assertThat(texts()).contains("US offer to support the CDP: not materialised", "CARI: start", "CDP: drafted");
    }

    @Test
    void leavesOutWhatIsNoCooperation() {
        assertThat(texts()).noneMatch(text -> text.contains("Hurricane") || text.contains("Unaccompanied"));
    }

    @Test
    void keepsTheWordsOfRoughDates() {
        assertThat(rows)
                .extracting(Row::label)
                .contains("during the 1990s", "early 2000s", "late 2018", "early March 2015");
    }
}
