package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final int FIRST = 2000;
    private static final int LAST = 2021;

    private AidReceived() {}

    static Exhibit of(PaperRecords records) {
        Observations said = records.catalogue().observations().citing(PaperRecords.PAPER);
        List<Row> rows = PaperRecords.SUBREGION.stream()
                .map(country -> row(country, said.of(country), records))
                .toList();
        return Exhibit.of(records.id(), ImmutableList.of("", first(records), last(), growth(records)), rows)
                .remarking(ImmutableList.of(records.texts().say("note.implied", ranges(rows, records.texts()))));
    }

    private static String first(PaperRecords records) {
        return records.texts().say("column.implied", FIRST);
    }

    private static String last() {
        return Integer.toString(LAST);
    }

    private static String growth(PaperRecords records) {
        return records.texts().say("column.growth");
    }

    private static String ranges(List<Row> rows, PaperTexts texts) {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.items().stream())
                        .flatMap(item -> item.computed().stream())
                        .map(number -> range(row.label(), number, texts)))
                .collect(Collectors.joining("; "));
    }

    private static String range(String label, Estimate number, PaperTexts texts) {
        return texts.say(
                "note.range",
                label,
                texts.numbers().whole(number.interval().low().orElseThrow()),
                texts.numbers().whole(number.interval().high().orElseThrow()),
                number.unit());
    }

    private static Row row(Country country, Observations said, PaperRecords records) {
        Observations last = said.indicator("net-oda-and-official-aid").in(LAST);
        Observations growth = said.indicator("net-oda-growth");
        return Row.of(
                records.texts().name(country),
                ImmutableList.of(
                        Cell.of(
                                first(records),
                                implied(last, growth, records.texts()).stream().toList()),
                        records.cell(last(), last),
                        records.cell(growth(records), growth)));
    }

    private static Optional<Item> implied(Observations last, Observations growth, PaperTexts texts) {
        Optional<Quantity> end = last.first().flatMap(record -> record.says().quantity());
        Optional<Statement<Observation>> change = growth.first();
        Optional<Estimate> percent =
                change.flatMap(record -> record.says().quantity()).flatMap(Quantity::estimateAsPrinted);
        return end.flatMap(Quantity::estimateAsPrinted)
                .flatMap(value -> percent.map(by -> {
                    Estimate base = Growth.base(value, by).rounded(0);
                    Statement<Observation> record = change.orElseThrow();
                    return Item.of(shown(base, end.orElseThrow(), texts), Kind.OBSERVATION.ref(record.id()), record)
                            .computed(base)
                            .when(Timing.of(TimePeriod.year(FIRST)));
                }));
    }

    private static String shown(Estimate base, Quantity like, PaperTexts texts) {
        Magnitude magnitude = like.magnitude().orElse(Magnitude.ONE);
        return texts.numbers()
                .dollars(
                        base.nominal()
                                .divide(magnitude.factor())
                                .setScale(like.decimals().orElse(0), RoundingMode.HALF_UP),
                        magnitude);
    }
}
