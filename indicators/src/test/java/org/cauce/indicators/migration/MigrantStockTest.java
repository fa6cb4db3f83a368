package org.cauce.indicators.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cauce.indicators.Csv;
import org.cauce.indicators.Wdi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrantStockTest {
    private static MigrantStock stock(String destination, String origin, int year) {
        List<String[]> rows = Csv.rows("un_desa_migrant_stock/migrants_by_origin_and_destination_total.csv");
        int column = List.of(rows.get(0)).indexOf(origin);
        return rows.stream()
                .filter(row -> row[0].equals("" + year) && row[1].equals(destination))
                .map(row -> new MigrantStock(new BigDecimal(row[column])))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, SLV, 1429155, 22.968, 3.8685",
        "Guatemala, GTM, 1070743, 6.260, 5.3680",
        "Honduras, HND, 655995, 6.597, 6.1914"
    })
    void agreesWithTheWorkedStocksInTheUnitedStates(
            String origin, String code, BigDecimal migrants, String percent, String rate) {
        MigrantStock then = stock("United States of America", origin, 1990);
        MigrantStock now = stock("United States of America", origin, 2019);
        assertThat(now.migrants()).isEqualByComparingTo(migrants);
        assertThat(now.percentOfOrigin(Wdi.value("sp.pop.totl", code, 2019))
                        .orElseThrow()
                        .setScale(3, RoundingMode.HALF_EVEN))
                .hasToString(percent);
        assertThat(then.annualRateTo(now, 29).orElseThrow().setScale(4, RoundingMode.HALF_EVEN))
                .hasToString(rate);
    }

    @Test
    void agreesWithThePublishedRateOfTheWorld() {
        BigDecimal rate = stock("WORLD", "Total", 1990)
                .annualRateTo(stock("WORLD", "Total", 1995), 5)
                .orElseThrow();
        assertThat(rate.setScale(7, RoundingMode.HALF_EVEN)).hasToString("1.0571563");
    }

    @Test
    void hasNoRateFromNothing() {
        MigrantStock none = new MigrantStock(BigDecimal.ZERO);
        assertThat(none.annualRateTo(new MigrantStock(BigDecimal.TEN), 5)).isEmpty();
        assertThat(none.percentOfOrigin(BigDecimal.ZERO)).isEmpty();
        assertThatThrownBy(() -> new MigrantStock(new BigDecimal("-1"))).hasMessageContaining("expected 0 or more");
    }
}
