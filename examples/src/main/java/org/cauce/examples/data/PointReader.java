package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.code.Code;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Reads the numbers of a file. */
final class PointReader {
    private static final String UPDATED = "last updated";

    private PointReader() {}

    /**
     * {@return what a file says; nothing if no format recognises it, or it has neither observations nor flows}
     *
     * @param path the file
     * @param formats the formats that there are
     * @param options which observations and flows are wanted
     * @throws IOException if the disk refuses
     */
    static Searched<PublishedFile> read(Path path, Formats formats, ReadOptions options) throws IOException {
        DataFile file = DataFile.of(path);
        Optional<Format> format = formats.detect(file);
        if (format.isEmpty()) {
            return Searched.without(nothing(file.name()));
        }
        try (RecordReader<? extends Statement<?>> reader = format.get().open(file, options)) {
            if (reader instanceof ObservationReader observations) {
                return Searched.of(observations(file.name(), observations), Unread.of(file.name(), reader));
            }
            return reader instanceof FlowReader flows
                    ? Searched.of(
                            new PublishedFile(file.name(), Optional.empty(), flows(flows)),
                            Unread.of(file.name(), reader))
                    : Searched.without(nothing(file.name()));
        }
    }

    private static PublishedFile nothing(String file) {
        return new PublishedFile(file, Optional.empty(), ImmutableListMultimap.of());
    }

    private static PublishedFile observations(String file, ObservationReader reader) {
        ImmutableList<Statement<Observation>> all = reader.stream()
                .filter(statement ->
                        statement.says().quantity().flatMap(Quantity::number).isPresent())
                .collect(ImmutableList.toImmutableList());
        Map<Ref, Indicator> indicators = new HashMap<>();
        reader.indicators().forEach(statement -> indicators.put(Kind.INDICATOR.ref(statement.id()), statement.says()));
        ImmutableListMultimap.Builder<String, Point> points = ImmutableListMultimap.builder();
        for (Statement<Observation> statement : all) {
            Ref indicator = statement.says().indicator();
            codes(indicator, Optional.ofNullable(indicators.get(indicator)))
                    .forEach(code -> points.put(code, point(code, statement)));
        }
        return new PublishedFile(file, release(indicators).or(reader::release), points.build());
    }

    private static Optional<String> release(Map<Ref, Indicator> indicators) {
        return indicators.values().stream()
                .flatMap(indicator -> indicator.scope().stream())
                .filter(scope -> scope.contains(UPDATED))
                .findFirst();
    }

    private static ImmutableSet<String> codes(Ref indicator, Optional<Indicator> known) {
        ImmutableSet<String> codes = known.stream()
                .flatMap(says -> says.codes().stream())
                .map(Code::value)
                .collect(ImmutableSet.toImmutableSet());
        return codes.isEmpty() ? ImmutableSet.of(indicator.id()) : codes;
    }

    private static Point point(String code, Statement<Observation> statement) {
        Observation says = statement.says();
        ImmutableSet<String> facets = Stream.concat(
                        says.dimensions().stream().map(Code::toString), says.partner().map(Ref::toString).stream())
                .collect(ImmutableSet.toImmutableSet());
        return new Point(
                code,
                says.subject(),
                says.period(),
                facets,
                says.quantity().flatMap(Quantity::number).orElseThrow(),
                Kind.OBSERVATION.ref(statement.id()),
                statement.citation().orElseThrow());
    }

    private static ImmutableListMultimap<String, Point> flows(FlowReader reader) {
        ImmutableListMultimap.Builder<String, Point> points = ImmutableListMultimap.builder();
        for (Statement<FundingFlow> statement : reader) {
            FundingFlow flow = statement.says();
            boolean isTotal = flow.sectors().isEmpty()
                    && flow.money()
                            .filter(money -> !money.priceBasis().isConstant())
                            .isPresent();
            if (isTotal) {
                flow.recipients()
                        .flatMap(Split::whole)
                        .ifPresent(recipient -> flow.classifications()
                                .forEach(code -> points.put(code.value(), point(code, recipient, statement))));
            }
        }
        return points.build();
    }

    private static Point point(Code code, Ref recipient, Statement<FundingFlow> statement) {
        FundingFlow flow = statement.says();
        return new Point(
                code.value(),
                recipient,
                flow.period(),
                flow.providers().stream().map(Ref::toString).collect(ImmutableSet.toImmutableSet()),
                flow.money().orElseThrow().amount(),
                Kind.FLOW.ref(statement.id()),
                statement.citation().orElseThrow());
    }
}
