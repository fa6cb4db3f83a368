package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.cauce.examples.svg.Drawn;
import org.cauce.examples.svg.Width;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.junit.jupiter.api.Test;

class RopesTest {
    private static final ImmutableList<String> CRITERIA =
            ImmutableList.of("audience", "age", "occupation", "country", "time", "sector");
    private static final String LONG =
            "Programa de Integración Económica Centroamericana y otras iniciativas regionales de formación";

    private static Ropes.Rope rope(String from, String to, Fit... knots) {
        return new Ropes.Rope(
                new Ropes.End(Drawn.cited(from), "Mexico"),
                new Ropes.End(Drawn.cited(to), "United States · El Salvador, Guatemala, Honduras"),
                ImmutableList.copyOf(knots));
    }

    private static Ropes ropes(boolean isReported, Ropes.Rope... all) {
        return new Ropes(
                "Ropes",
                new Ropes.Heads("People leave", "Could enter"),
                CRITERIA,
                ImmutableList.of(new Ropes.Group(
                        "Found by rule: nobody says that these happen", isReported, ImmutableList.copyOf(all))));
    }

    @Test
    void keepsLongNamesApartAndInside() {
        Fit[] all = {Fit.FITS, Fit.NEAR, Fit.NOT_STATED, Fit.DIFFERS, Fit.FITS, Fit.NEAR};
        Drawn.assertClear(ropes(true, rope(LONG, "ARCO", all), rope("ARCO", LONG, all), rope(LONG, LONG, all)));
    }

    @Test
    void drawsAKnotForEachCriterion() {
        String svg = ropes(true, rope("A", "B", Fit.FITS, Fit.NEAR, Fit.NOT_STATED, Fit.DIFFERS, Fit.FITS, Fit.FITS))
                .draw(Width.WIDE)
                .markup();
        assertThat(count(svg, "\"mk f rep\"")).isEqualTo(3);
        assertThat(count(svg, "\"mk o rep\"")).isEqualTo(2);
        assertThat(count(svg, "\"mkh rep\"")).isEqualTo(1);
        assertThat(count(svg, "\"mkx\"")).isEqualTo(1);
    }

    @Test
    void drawsWhatARuleFindsUnlikeWhatIsReported() {
        Ropes.Rope one = rope("A", "B", Fit.FITS, Fit.FITS, Fit.FITS, Fit.FITS, Fit.FITS, Fit.FITS);
        assertThat(ropes(false, one).svg()).contains("rope rul").doesNotContain("rope rep");
    }

    private static int count(String text, String part) {
        return List.of(text.split(Pattern.quote(part), -1)).size() - 1;
    }
}
