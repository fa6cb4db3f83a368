package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Observations;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** The tables whose cells are one observation each. */
final class Grids {
    private static final ImmutableList<String> ECONOMY = ImmutableList.of(
            "gdp-usd",
            "poverty-rate",
            "multidimensional-poverty-rate",
            "informality-rate",
            "fdi-net-inflows",
            "personal-remittances");

    private static final ImmutableList<String> GOVERNANCE = ImmutableList.of(
            "wgi-government-effectiveness",
            "wgi-regulatory-quality",
            "wgi-voice-and-accountability",
            "wgi-control-of-corruption");

    private static final ImmutableList<String> DEVELOPMENT =
            ImmutableList.of("expected-years-of-schooling", "health-expenditure", "child-stunting");

    private static final ImmutableList<Country> BOTH_PARTNERS = ImmutableList.of(Country.USA, Country.MEX);

    private Grids() {}

    static Exhibit economy(PaperRecords records) {
        return indicatorsByCountry(records, ECONOMY, records.cells(2020));
    }

    static Exhibit development(PaperRecords records) {
        return indicatorsByCountry(records, DEVELOPMENT, records.cells(2020))
                .remarking(ImmutableList.of(records.texts().say("note.appendix", appendixFigures(records))));
    }

    static Exhibit governance(PaperRecords records) {
        Observations cells = records.cells(2021);
        return Exhibit.of(
                records.id(),
                header("", GOVERNANCE.stream().map(id -> label(id, records)).toList()),
                countries()
                        .map(country -> Row.of(
                                records.texts().name(country),
                                GOVERNANCE.stream()
                                        .map(column -> records.cell(
                                                label(column, records),
                                                cells.indicator(column).of(country)))
                                        .toList()))
                        .toList());
    }

    static Exhibit corruption(PaperRecords records) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        rows.add(byYear(records.texts().say("label.global"), records.cells().of(Kind.GROUPING.ref("global")), records));
        countries()
                .forEach(country -> rows.add(
                        byYear(records.texts().name(country), records.cells().of(country), records)));
        return Exhibit.of(records.id(), header("", years(records)), rows.build());
    }

    private static Row byYear(String label, Observations cells, PaperRecords records) {
        return Row.of(
                label,
                years(records).stream()
                        .map(year -> records.cell(
                                year,
                                cells.where(cell -> cell.period().toString().equals(year))))
                        .toList());
    }

    private static ImmutableList<String> years(PaperRecords records) {
        return records.cells()
                .says()
                .map(cell -> cell.period().toString())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static Exhibit indicatorsByCountry(
            PaperRecords records, ImmutableList<String> indicators, Observations cells) {
        return Exhibit.of(
                records.id(),
                header("", records.names()),
                indicators.stream()
                        .map(row -> Row.of(
                                label(row, records),
                                PaperRecords.SUBREGION.stream()
                                        .map(country -> records.cell(
                                                records.texts().name(country),
                                                cells.indicator(row).of(country)))
                                        .toList()))
                        .toList());
    }

    /** What the paper calls an indicator in its tables. */
    static String label(String indicator, PaperRecords records) {
        return records.texts().say("label." + indicator);
    }

    static ImmutableList<String> header(String label, List<String> columns) {
        return ImmutableList.<String>builder().add(label).addAll(columns).build();
    }

    private static Stream<Country> countries() {
        return Stream.concat(BOTH_PARTNERS.stream(), PaperRecords.SUBREGION.stream());
    }

    /** The numbers of the figures in the appendix, as the citations of a catalogue name them. */
    private static String appendixFigures(PaperRecords records) {
        Ref paper = PaperRecords.PAPER;
        return records.catalogue().observations().citing(paper).stream()
                .flatMap(record -> record.citations().stream())
                .flatMap(citation -> citation.table().stream())
                .filter(table -> table.startsWith("Appendix Figure "))
                .map(table -> table.substring("Appendix Figure ".length()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
