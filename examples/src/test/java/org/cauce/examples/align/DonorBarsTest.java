package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.examples.svg.Drawn;
import org.cauce.examples.svg.Style;
import org.cauce.examples.svg.Width;
import org.junit.jupiter.api.Test;

class DonorBarsTest {
    @Test
    void placesTextsApart() {
        Drawn.assertClear(new DonorBars("A chart", ImmutableList.of(panel("El Salvador"), panel("Guatemala"))));
        Drawn.assertClear(new DonorBars(
                "A chart",
                ImmutableList.of(panel("El Salvador"), panel("Guatemala"), panel("Honduras"), panel("Nicaragua"))));
    }

    @Test
    void drawsNoBarForWhatCameBackOrIsAbsent() {
        DonorBars chart = new DonorBars(
                "A chart", ImmutableList.of(new DonorBars.Panel("Honduras", ImmutableList.of(bar("-2.5"), absent()))));
        assertThat(chart.draw(Width.WIDE).markup()).contains("bar rest").doesNotContain("class=\"bar\"");
    }

    private static DonorBars.Panel panel(String name) {
        return new DonorBars.Panel(name, ImmutableList.of(bar("222.3"), bar("0.4"), bar("-12"), absent()));
    }

    private static DonorBars.Bar bar(String value) {
        return new DonorBars.Bar(
                "United Arab Emirates",
                Style.OTHER,
                Optional.of(new BigDecimal(value)),
                Optional.of(Drawn.cited(value)),
                "");
    }

    private static DonorBars.Bar absent() {
        return new DonorBars.Bar("Mexico", Style.MEXICO, Optional.empty(), Optional.empty(), "not in this file");
    }
}
