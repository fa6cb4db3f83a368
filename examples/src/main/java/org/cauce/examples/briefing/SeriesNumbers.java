package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cauce.examples.data.Point;
import org.cauce.examples.data.PublishedFile;
import org.cauce.examples.page.Form;
import org.cauce.examples.report.Cited;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Makes the numbers of a topic: each with its file, its line and the vintage of the file. */
final class SeriesNumbers {
    private final Context context;
    private final SeriesTopic topic;

    SeriesNumbers(Context context, SeriesTopic topic) {
        this.context = context;
        this.topic = topic;
    }

    /** Returns the value as the chart draws it. */
    BigDecimal scaled(BigDecimal number) {
        return number.movePointLeft(topic.power());
    }

    Cited value(FileSeries series, FileSeries.Value value, Form form) {
        String shown = shown(series, value.number(), form);
        return topic.isMonthly()
                ? sum(series, value, shown)
                : cited(series, value.rows().get(0), shown);
    }

    /** Returns a bound or a standard error. */
    Cited companion(FileSeries series, Point point) {
        return cited(series, point, digits(point.value(), Math.max(1, decimals(series))));
    }

    /** Returns where the series stands: the note on its lines in the file. */
    int note(FileSeries series) {
        Point any = series.rows().findFirst().orElseThrow();
        PublishedFile file = series.file();
        context.facts.notes().add(source(any, file));
        return context.facts
                .notes()
                .of(Citation.builder()
                        .source(any.citation().source())
                        .section(lines(series))
                        .build());
    }

    /** Returns the lines of a series, such as "lines 3 to 40", in a workbook behind the names of the sheets. */
    String lines(FileSeries series) {
        return series
                .rows()
                .map(Point::at)
                .collect(Collectors.groupingBy(
                        SeriesNumbers::sheet, TreeMap::new, Collectors.mapping(FileLine::line, Collectors.toList())))
                .entrySet()
                .stream()
                .map(sheet -> sheet.getKey() + lines(sheet.getValue().stream().mapToLong(Number::longValue)))
                .collect(Collectors.joining("; "));
    }

    /** Returns the sheet in a workbook, as "CPI 2023, "; empty where the file has none. */
    private static String sheet(FileLine line) {
        int start = line.file().indexOf('!');
        return start < 0 ? "" : line.file().substring(start + 1) + ", ";
    }

    private String lines(LongStream numbers) {
        LongSummaryStatistics range = numbers.summaryStatistics();
        return range.getMin() == range.getMax()
                ? context.texts.plain("series.line", range.getMin())
                : context.texts.plain("series.lines", range.getMin(), range.getMax());
    }

    private static Statement<Source> source(Point point, PublishedFile file) {
        Source says = Source.builder()
                .type(Source.Type.DATA_SET)
                .title(file.name() + ": " + file.vintage())
                .description(file.name())
                .build();
        return Statement.of(point.citation().source().id(), says);
    }

    private Cited cited(FileSeries series, Point point, String shown) {
        return new Cited(
                shown,
                note(series),
                what(series, point.period()),
                Optional.of(point.value().toPlainString()),
                Optional.of(context.texts.plain(
                        "series.kind", point.at(), point.code(), series.file().vintage())),
                Optional.empty(),
                point.record().toString(),
                false);
    }

    private Cited sum(FileSeries series, FileSeries.Value value, String shown) {
        ImmutableList<Point> rows = value.rows();
        String lines = lines(rows.stream().mapToLong(row -> row.at().line()));
        return new Cited(
                shown,
                note(series),
                what(series, value.period()),
                Optional.of(context.texts.plain(
                        "series.sum", rows.size(), series.file().name(), lines)),
                Optional.of(context.texts.plain("series.sum.kind", series.file().vintage())),
                Optional.empty(),
                rows.get(0).record().toString(),
                true);
    }

    private String what(FileSeries series, TimePeriod period) {
        return context.texts.plain(
                "series.what",
                context.texts.text(topic.key() + "name"),
                context.name(series.country()),
                context.texts.time(period));
    }

    private String shown(FileSeries series, BigDecimal number, Form form) {
        String digits = digits(scaled(number), decimals(series));
        String key = topic.key() + (form == Form.PROSE ? "prose" : "short");
        if (form == Form.BARE || !context.texts.has(key)) {
            return digits;
        }
        return digits.startsWith("−")
                ? "−" + context.texts.plain(key, digits.substring(1))
                : context.texts.plain(key, digits);
    }

    /** Estimates differ in the second decimal. */
    private int decimals(FileSeries series) {
        return series.code().isEstimate() ? 2 : topic.decimals();
    }

    /** Small numbers keep two digits, so that they do not vanish. */
    private String digits(BigDecimal number, int decimals) {
        BigDecimal tenths = number.setScale(1, RoundingMode.HALF_UP);
        boolean isSmall = decimals == 0 && number.scale() > 0 && tenths.abs().compareTo(BigDecimal.TEN) < 0;
        return context.texts.digits().of(isSmall ? tenths : number.setScale(decimals, RoundingMode.HALF_UP));
    }
}
