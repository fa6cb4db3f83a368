package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.examples.svg.Drawn;
import org.cauce.examples.svg.Width;
import org.junit.jupiter.api.Test;

class SimilarityPlotTest {
    @Test
    void placesTextsApartWhereverTheValuesAre() {
        for (String all : new String[] {"0", "0.01", "0.5", "0.99", "1"}) {
            for (String without : new String[] {"0", "0.02", "0.49", "1"}) {
                Drawn.assertClear(plot(measured(all, without), measured(without, all)));
            }
        }
    }

    @Test
    void keepsTheRowOfAPairThatCannotBeComputed() {
        assertThat(plot().draw(Width.NARROW).markup()).contains("bar rest").contains("no row");
    }

    @Test
    void marksAllCellsHollowAndAllButOneFilled() {
        assertThat(plot(measured("0.7", "0.4")).draw(Width.NARROW).markup())
                .contains("pt us bf")
                .contains("pt us af")
                .contains("without Ukraine");
    }

    private static SimilarityPlot plot(SimilarityPlot.Measured... measures) {
        return new SimilarityPlot(
                "A chart",
                ImmutableList.of(
                        new SimilarityPlot.Pair("United States – Spain", ImmutableList.copyOf(measures)),
                        new SimilarityPlot.Pair("United States – Mexico", ImmutableList.of())),
                "no row");
    }

    private static SimilarityPlot.Measured measured(String all, String without) {
        return new SimilarityPlot.Measured(
                "cosine",
                all.equals("1"),
                value(all),
                Optional.of(new SimilarityPlot.Without("without Ukraine", value(without))));
    }

    private static SimilarityPlot.Value value(String text) {
        return new SimilarityPlot.Value(new BigDecimal(text), Drawn.cited(text));
    }
}
