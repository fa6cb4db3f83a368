package org.cauce.io.imf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.io.internal.table.ColumnName;
import org.cauce.io.internal.table.Measured;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/** The columns of series of the World Economic Outlook; numbers in billions or millions are read in plain units. */
enum Subject implements ColumnName {
    COUNTRY("Country", Measure.COUNT, "count", 0),
    YEAR("Year", Measure.COUNT, "count", 0),
    NGDP("Gross domestic product, current prices, national currency", Measure.AMOUNT, "local-currency", 9),
    NGDPD("Gross domestic product, current prices, US dollars", Measure.AMOUNT, "USD", 9),
    NGDP_D("Gross domestic product, deflator", Measure.INDEX, "index", 0),
    PCPI("Inflation, average consumer prices", Measure.INDEX, "index", 0),
    PCPIE("Inflation, end of period consumer prices", Measure.INDEX, "index", 0),
    PPPEX("Implied PPP conversion rate", Measure.RATE, "local-currency-per-international-dollar", 0),
    LP("Population", Measure.COUNT, "persons", 6),
    BCA("Current account balance, US dollars", Measure.AMOUNT, "USD", 9);

    private final String title;
    private final Measure measure;
    private final String unit;
    private final int power;

    Subject(String title, Measure measure, String unit, int power) {
        this.title = title;
        this.measure = measure;
        this.unit = unit;
        this.power = power;
    }

    String title() {
        return title;
    }

    /** Ten to how many it is to be multiplied with. */
    BigDecimal factor() {
        return BigDecimal.TEN.pow(power);
    }

    Measured indicator(Optional<String> release) {
        return new Measured(Code.of("WEO", name()), title, measure, Unit.of(unit), release);
    }

    @Override
    public List<String> names() {
        return List.of(name());
    }

    @Override
    public boolean isRequired() {
        return this == COUNTRY || this == YEAR;
    }
}
