package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Observations;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** The tables whose cells are one observation each. */
final class Grids {
    private static final ImmutableMap<String, String> ECONOMY = ImmutableMap.<String, String>builder()
            .put("gdp-usd", "GDP (USD)")
            .put("poverty-rate", "Poverty Rate (%)")
            .put("multidimensional-poverty-rate", "Multidimensional Poverty Rate (%)")
            .put("informality-rate", "Informality Rate (%)")
            .put("fdi-net-inflows", "Foreign Direct Investment, net inflows (% of GDP)")
            .put("personal-remittances", "Personal Remittances, inflow (% of GDP)")
            .buildOrThrow();

    private static final ImmutableMap<String, String> GOVERNANCE = ImmutableMap.of(
            "wgi-government-effectiveness", "Government Effectiveness",
            "wgi-regulatory-quality", "Regulatory Quality",
            "wgi-voice-and-accountability", "Voice and Accountability",
            "wgi-control-of-corruption", "Control of Corruption");

    private static final ImmutableMap<String, String> DEVELOPMENT = ImmutableMap.of(
            "expected-years-of-schooling", "Expected Years of Schooling",
            "health-expenditure", "Health Expenditure (% of GDP)",
            "child-stunting", "Child malnutrition, stunting (moderate or severe) (% under 5)");

    private static final ImmutableList<Country> BOTH_PARTNERS = ImmutableList.of(Country.USA, Country.MEX);

    private Grids() {}

    static Exhibit economy(PaperRecords records) {
        return indicatorsByCountry(records, ECONOMY, records.cells(2020));
    }

    static Exhibit development(PaperRecords records) {
        return indicatorsByCountry(records, DEVELOPMENT, records.cells(2020))
                .remarking(ImmutableList.of(
                        "The appendix numbers its figures " + appendixFigures(records) + "; the paper has no other."));
    }

    static Exhibit governance(PaperRecords records) {
        Observations cells = records.cells(2021);
        return Exhibit.of(
                records.id(),
                header("", GOVERNANCE.values().asList()),
                countries()
                        .map(country -> Row.of(
                                country.label(),
                                GOVERNANCE.entrySet().stream()
                                        .map(column -> records.cell(
                                                column.getValue(),
                                                cells.indicator(column.getKey()).of(country)))
                                        .toList()))
                        .toList());
    }

    static Exhibit corruption(PaperRecords records) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        rows.add(byYear("Global Average", records.cells().of(Kind.GROUPING.ref("global")), records));
        countries()
                .forEach(country ->
                        rows.add(byYear(country.label(), records.cells().of(country), records)));
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
            PaperRecords records, ImmutableMap<String, String> labels, Observations cells) {
        return Exhibit.of(
                records.id(),
                header("", PaperRecords.names()),
                labels.entrySet().stream()
                        .map(row -> Row.of(
                                row.getValue(),
                                PaperRecords.SUBREGION.stream()
                                        .map(country -> records.cell(
                                                country.label(),
                                                cells.indicator(row.getKey()).of(country)))
                                        .toList()))
                        .toList());
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
