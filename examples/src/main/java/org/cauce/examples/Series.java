package org.cauce.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.data.DataFiles;
import org.cauce.examples.data.FoundSeries;
import org.cauce.examples.data.Searched;
import org.cauce.examples.data.Sparkline;
import org.cauce.examples.data.Unread;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an indicator of some countries over time, from files as they were published. */
@Command(
        name = "series",
        description = {
            "Shows an indicator of some countries over time, from the files of a folder as they were published.",
            "",
            "Each file that has the indicator is shown by itself: two releases of a series may differ. In json, ndjson and"
                    + " csv there is one record a value, with unit, file and line.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Values were found, and all files were read.",
            "1:There are none, or a file or some of its records could not be read.",
            "2:Wrong usage, or there is no such folder."
        },
        footer = {"", "Example: cauce series DT.ODA.ODAT.CD HND SLV GTM --from downloads/"})
public final class Series implements Callable<Integer> {
    private static final ImmutableList<Column> COLUMNS = Stream.of(
                    "indicator", "country", "period", "value", "unit", "file", "line")
            .map(Column::of)
            .collect(ImmutableList.toImmutableList());

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INDICATOR", description = "The indicator, by the code of its publisher.")
    private String indicator = "";

    @Parameters(index = "1..*", paramLabel = "COUNTRY", arity = "1..*", description = "Countries, by code or name.")
    private List<Country> countries = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FOLDER", required = true, description = "The folder or file to read.")
    private Path folder = Path.of("");

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public Series() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new Series(), args);
    }

    @Override
    public Integer call() {
        ImmutableList<Searched<ImmutableList<FoundSeries>>> files = search();
        ImmutableList<FoundSeries> found =
                files.stream().flatMap(file -> file.found().stream()).collect(ImmutableList.toImmutableList());
        if (output.isForPeople()) {
            Map<String, List<FoundSeries>> tables = new LinkedHashMap<>();
            found.forEach(series -> tables.computeIfAbsent(title(series), unused -> new ArrayList<>())
                    .add(series));
            tables.forEach(this::print);
        } else {
            output.print(Listing.ofColumns(
                    COLUMNS, found.stream().flatMap(Series::nodes).toList()));
        }
        ImmutableList<Unread> unread = Searched.unread(files);
        Unread.tell(unread, output.err(), output.phrases());
        if (found.isEmpty()) {
            output.err().println(output.phrases().say("series.none", folder, indicator));
        }
        return found.isEmpty() || !unread.isEmpty() ? 1 : 0;
    }

    /** Names a series as its publisher does, unless the language has a name for its code; and its file. */
    private String title(FoundSeries series) {
        String code = series.indicator().id();
        String name = output.phrases().word("indicator", code);
        return (name.equals(code) ? series.name() : name) + ", " + series.file();
    }

    private ImmutableList<Searched<ImmutableList<FoundSeries>>> search() {
        ReadOptions options = ReadOptions.STANDARD.withObservations(ObservationFilter.builder()
                .addIndicator(indicator)
                .addAllSubjects(countries.stream().map(Country::ref).collect(ImmutableSet.toImmutableSet()))
                .build());
        Formats formats = Formats.installed();
        ImmutableList<Path> files = DataFiles.of(List.of(folder), Objects.requireNonNull(spec));
        try (Progress progress = Progress.of(Progress.Task.READING, files, output.language())) {
            return ManyFiles.each(files, progress, file -> FoundSeries.in(file, formats, options));
        }
    }

    private void print(String title, List<FoundSeries> series) {
        Set<TimePeriod> periods = new TreeSet<>();
        Map<Ref, Map<TimePeriod, BigDecimal>> values = new LinkedHashMap<>();
        for (FoundSeries one : series) {
            Map<TimePeriod, BigDecimal> points = values.computeIfAbsent(one.subject(), unused -> new LinkedHashMap<>());
            one.observations().forEach(statement -> {
                periods.add(statement.says().period());
                number(statement)
                        .ifPresent(number -> points.putIfAbsent(statement.says().period(), number));
            });
        }
        output.out().print(title + "\n");
        values.forEach((subject, points) -> output.out()
                .print(subject.id() + " "
                        + Sparkline.of(periods.stream()
                                .map(period -> Optional.ofNullable(points.get(period)))
                                .toList())
                        + "\n"));
        output.print(table(periods, values));
        output.out().print("\n");
    }

    private static Listing table(Set<TimePeriod> periods, Map<Ref, Map<TimePeriod, BigDecimal>> values) {
        List<ObjectNode> rows = new ArrayList<>();
        for (TimePeriod period : periods) {
            ObjectNode row = Listing.record().put("period", period.toString());
            values.forEach((subject, points) ->
                    Optional.ofNullable(points.get(period)).ifPresent(number -> row.put(subject.id(), number)));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("period"));
        values.keySet().forEach(subject -> columns.add(subject.id()));
        return Listing.of(columns, rows);
    }

    private static Optional<BigDecimal> number(Statement<Observation> statement) {
        return statement.says().quantity().flatMap(quantity -> quantity.number());
    }

    private static Stream<ObjectNode> nodes(FoundSeries series) {
        return series.observations().stream().map(statement -> {
            ObjectNode node = Listing.record()
                    .put("indicator", series.indicator().id())
                    .put("country", series.subject().id())
                    .put("period", statement.says().period().toString());
            number(statement).ifPresent(number -> node.put("value", number));
            node.put("unit", statement.says().quantity().orElseThrow().unit().toString());
            statement
                    .citation()
                    .flatMap(citation -> citation.at())
                    .ifPresent(at -> node.put("file", at.file()).put("line", at.line()));
            return node;
        });
    }
}
