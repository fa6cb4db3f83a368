package org.cauce.examples.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.data.PublishedFile;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;

/** What a reader must know of a figure: vintages, what is missing, what other files and the catalogue say. */
final class SeriesRemarks {
    private final Context context;
    private final TopicSeries found;
    private final SeriesNumbers numbers;

    SeriesRemarks(Context context, TopicSeries found) {
        this.context = context;
        this.found = found;
        this.numbers = new SeriesNumbers(context, found.topic());
    }

    Prose remarks() {
        List<Prose> remarks = new ArrayList<>();
        spread().ifPresent(remarks::add);
        definition().ifPresent(remarks::add);
        vintages().forEach(remarks::add);
        missing().ifPresent(remarks::add);
        superseded().forEach(remarks::add);
        found.unclear().forEach(unclear -> remarks.add(unclear.say(context)));
        found.shown().forEach(series -> remarks.addAll(printed(series)));
        return Prose.join(" ", remarks);
    }

    private Optional<Prose> spread() {
        if (found.showsBounds() && found.shown().stream().anyMatch(FileSeries::hasBounds)) {
            return Optional.of(
                    context.say(found.topic().hasErrorBars() ? "series.bars.bounds" : "series.bands.bounds"));
        }
        return found.shown().stream().anyMatch(FileSeries::hasErrors)
                ? Optional.of(context.say(found.topic().hasErrorBars() ? "series.bars.error" : "series.bands.error"))
                : Optional.empty();
    }

    private Optional<Prose> definition() {
        String key = found.topic().key() + "note";
        return context.texts.has(key) ? Optional.of(context.say(key)) : Optional.empty();
    }

    private List<Prose> vintages() {
        return found.files().stream()
                .map(file -> context.say("series.vintage", name(file), vintage(file), countries(file, found.shown())))
                .toList();
    }

    private Prose countries(PublishedFile file, List<FileSeries> series) {
        return context.texts.list(series.stream()
                .filter(one -> one.file().equals(file))
                .map(one -> Prose.of(context.name(one.country())))
                .toList());
    }

    private Optional<Prose> missing() {
        List<Prose> names = found.missing().stream()
                .map(country -> Prose.of(context.name(country)))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(context.say("series.missing", context.texts.list(names)));
    }

    private List<Prose> superseded() {
        return found.superseded().stream()
                .map(FileSeries::file)
                .distinct()
                .map(file -> context.say(
                        isAsLate(file) ? "series.as-late" : "series.superseded",
                        name(file),
                        vintage(file),
                        countries(file, found.superseded()),
                        differing(file)))
                .toList();
    }

    private boolean isAsLate(PublishedFile file) {
        return found.superseded().stream()
                .filter(old -> old.file().equals(file))
                .anyMatch(old -> shown(old).file().notBefore().equals(file.notBefore()));
    }

    /** Returns how many of the values that both have differ, as a sentence. */
    private Prose differing(PublishedFile file) {
        int common = 0;
        int differing = 0;
        for (FileSeries old : found.superseded()) {
            if (old.file().equals(file)) {
                FileSeries shown = shown(old);
                for (FileSeries.Value value : old.points().values()) {
                    FileSeries.Value later = shown.points().get(value.period());
                    common += later == null ? 0 : 1;
                    differing += later == null || later.number().compareTo(value.number()) == 0 ? 0 : 1;
                }
            }
        }
        return differing(file, common, differing);
    }

    private Prose differing(PublishedFile file, int common, int differing) {
        String what = context.texts.plain("series.differing.what", file.name());
        String how = context.texts.text("series.differing.how");
        return differing == 0
                ? context.say("series.differing.none", context.facts.counted(common, what, how))
                : context.say(
                        "series.differing",
                        context.facts.counted(common, what, how),
                        context.facts.counted(differing, what, how));
    }

    private FileSeries shown(FileSeries old) {
        return found.shown().stream()
                .filter(series -> series.country() == old.country())
                .findFirst()
                .orElseThrow();
    }

    /** Returns where a source of the catalogue prints another value for the same year. */
    private List<Prose> printed(FileSeries series) {
        String indicator = series.code().paper();
        if (indicator.isEmpty()) {
            return List.of();
        }
        return context
                .catalogue
                .observations()
                .indicator(indicator)
                .of(series.country().ref())
                .stream()
                .filter(statement -> statement.says().nature() == Nature.ACTUAL)
                .flatMap(statement -> differs(series, statement).stream())
                .toList();
    }

    private Optional<Prose> differs(FileSeries series, Statement<Observation> statement) {
        FileSeries.Value value = series.points().get(statement.says().period());
        Optional<Quantity> printed = statement.says().quantity();
        if (value == null || printed.flatMap(Quantity::number).isEmpty() || agrees(printed.get(), value.number())) {
            return Optional.empty();
        }
        return Optional.of(context.say(
                "series.printed",
                context.name(series.country()),
                statement.says().period(),
                context.show(statement, Form.PROSE),
                context.indicator(indicatorId(statement)),
                numbers.value(series, value, Form.PROSE)));
    }

    private static String indicatorId(Statement<Observation> statement) {
        return statement.says().indicator().id();
    }

    private static boolean agrees(Quantity printed, BigDecimal number) {
        return printed.intervalAsPrinted().contains(number);
    }

    private static Prose name(PublishedFile file) {
        return Prose.of(new Piece.Place(file.name()));
    }

    private static Prose vintage(PublishedFile file) {
        return Prose.of(new Piece.Place(file.vintage()));
    }
}
