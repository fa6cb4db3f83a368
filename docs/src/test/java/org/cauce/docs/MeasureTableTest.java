package org.cauce.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeasureTableTest {
    @Test
    void takesTheMeasuresOfTheFirstTable() {
        assertThat(MeasureTable.rows("Share.md", """
                # Share

                | Measure | What it tells | Formula | Unit | Range |
                |---|---|---|---|---|
                | Share, `of` | see [Growth](Growth.md) | a / b | percent | 0 to 100 |

                | Measure | Other |
                |---|---|
                | no | no |
                """))
                .containsExactly(new MeasureTable.Row(
                        "Share, <code>of</code>", "see <a href=\"Growth.html\">Growth</a>", "percent", "0 to 100"));
    }

    @Test
    void wantsTheColumnsThatTheIndexShows() {
        assertThatThrownBy(() -> MeasureTable.rows("Share.md", "# Share\n\n| Measure |\n|---|\n| Share |\n"))
                .hasMessageContaining("Share.md says nothing of its measures")
                .hasMessageContaining("Unit, Range");
    }
}
