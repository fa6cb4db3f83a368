package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.series.Growth;
import org.cauce.model.catalogue.Observations;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Magnitude;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * The ends of the series of aid received, since the paper prints no more: the last year and the growth until then. The
 * first year is what the two imply.
 */
final class AidReceived {
    private static final String FIRST = "2000 (implied)";
    private static final String LAST = "2021";
    private static final String GROWTH = "Increase";

    private AidReceived() {}

    static Exhibit of(PaperRecords records) {
        Observations said = records.catalogue().observations().citing(PaperRecords.PAPER);
        List<Row> rows = PaperRecords.SUBREGION.stream()
                .map(country -> row(country, said.of(country), records))
                .toList();
        return Exhibit.of(records.id(), ImmutableList.of("", FIRST, LAST, GROWTH), rows)
                .remarking(ImmutableList.of(
                        "The values of the first year are not printed: they are what the last year and the increase"
                                + " imply, rounded as the last year is printed. The printed digits leave open"
                                + ranges(rows) + "."));
    }

    private static String ranges(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.items().stream())
                        .flatMap(item -> item.computed().stream())
                        .map(number -> " " + row.label() + " " + range(number)))
                .collect(Collectors.joining(";"));
    }

    private static String range(Estimate number) {
        return Stream.of(number.interval().low(), number.interval().high())
                .flatMap(Optional::stream)
                .map(end -> String.format(Locale.ROOT, "%,d", end.toBigInteger()))
                .collect(Collectors.joining(" to ", "", " " + number.unit()));
    }

    private static Row row(Country country, Observations said, PaperRecords records) {
        Observations last = said.indicator("net-oda-and-official-aid").in(2021);
        Observations growth = said.indicator("net-oda-growth");
        return Row.of(
                country.label(),
                ImmutableList.of(
                        Cell.of(FIRST, implied(last, growth).stream().toList()),
                        records.cell(LAST, last),
                        records.cell(GROWTH, growth)));
    }

    private static Optional<Item> implied(Observations last, Observations growth) {
        Optional<Quantity> end = last.first().flatMap(record -> record.says().quantity());
        Optional<Statement<Observation>> change = growth.first();
        Optional<Estimate> percent =
                change.flatMap(record -> record.says().quantity()).flatMap(Quantity::estimateAsPrinted);
        return end.flatMap(Quantity::estimateAsPrinted)
                .flatMap(value -> percent.map(by -> {
                    Estimate base = Growth.base(value, by).rounded(0);
                    Statement<Observation> record = change.orElseThrow();
                    return Item.of(shown(base, end.orElseThrow()), Kind.OBSERVATION.ref(record.id()), record)
                            .computed(base)
                            .when(Timing.of(TimePeriod.year(2000)));
                }));
    }

    private static String shown(Estimate base, Quantity like) {
        Magnitude magnitude = like.magnitude().orElse(Magnitude.ONE);
        String number = base.nominal()
                .divide(magnitude.factor())
                .setScale(like.decimals().orElse(0), RoundingMode.HALF_UP)
                .toPlainString();
        return "$" + number + (magnitude == Magnitude.ONE ? "" : " " + magnitude);
    }
}
