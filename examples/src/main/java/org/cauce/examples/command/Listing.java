package org.cauce.examples.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cauce.examples.report.Phrases;
import org.cauce.io.SpreadsheetText;

/**
 * A list of records, written in the {@link Format} that the caller chose.
 *
 * <p>A record is a JSON object of which absent properties are omitted. A table shows the columns that fit a screen, CSV
 * all properties of all records; in both, a list is one cell with its items separated by {@code "; "}. In CSV, text
 * that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
public final class Listing {
    private static final int WIDEST = 56;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ImmutableList<Column> columns;
    private final ImmutableList<ObjectNode> records;

    private Listing(Collection<Column> columns, Collection<ObjectNode> records) {
        this.columns = ImmutableList.copyOf(columns);
        this.records = ImmutableList.copyOf(records);
    }

    /**
     * {@return a list}
     *
     * @param columns the properties that a table shows, in their order
     * @param records the records
     */
    public static Listing of(Collection<String> columns, Collection<ObjectNode> records) {
        return new Listing(columns.stream().map(Column::of).toList(), records);
    }

    /**
     * {@return a list}
     *
     * @param columns what a table shows, in its order
     * @param records the records
     */
    public static Listing ofColumns(Collection<Column> columns, Collection<ObjectNode> records) {
        return new Listing(columns, records);
    }

    /** {@return an empty record, to be filled} */
    public static ObjectNode record() {
        return JSON.createObjectNode();
    }

    /**
     * Writes the list.
     *
     * @param format how
     * @param out where to; it is flushed
     */
    public void print(Format format, PrintWriter out) {
        print(format, out, Phrases.ENGLISH);
    }

    /**
     * Writes the list.
     *
     * @param format how
     * @param out where to; it is flushed
     * @param phrases the language of a table: of its headings, and of the words and numbers in it
     */
    public void print(Format format, PrintWriter out, Phrases phrases) {
        switch (format) {
            case TABLE -> printTable(out, phrases);
            case JSON -> printJson(out);
            case NDJSON -> records.forEach(record -> out.print(text(record) + "\n"));
            case CSV -> printCsv(out);
        }
        out.flush();
    }

    private void printTable(PrintWriter out, Phrases phrases) {
        ImmutableList<ImmutableList<String>> cells = records.stream()
                .map(record -> columns.stream()
                        .map(column -> shorten(shown(record, column, phrases)))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        List<String> headings =
                columns.stream().map(Column::header).map(phrases::heading).toList();
        TextTable.of(headings, cells).print(out);
    }

    private static String shown(ObjectNode record, Column column, Phrases phrases) {
        return column.properties().stream()
                .map(property -> shown(property, value(record, property), phrases))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The cell of a value as people read it; a property is the list that its words are of. */
    private static String shown(String property, JsonNode value, Phrases phrases) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> shown(property, item, phrases))
                    .collect(Collectors.joining("; "));
        }
        if (value.isNumber()) {
            return phrases.number(value.decimalValue());
        }
        return value.isTextual()
                ? phrases.word(property.substring(property.lastIndexOf('.') + 1), value.asText())
                : cell(value);
    }

    private static JsonNode value(ObjectNode record, String property) {
        JsonNode value = record;
        for (String step : Splitter.on('.').split(property)) {
            value = value.path(step);
        }
        return value;
    }

    private void printJson(PrintWriter out) {
        DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
        try {
            out.print(JSON.writer(printer).writeValueAsString(records) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be written as JSON", e);
        }
    }

    private void printCsv(PrintWriter out) {
        ImmutableList<String> properties = properties();
        // the writer is not closed, since that would close standard output: so it must keep nothing back
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(properties.stream().map(SpreadsheetText::unarmed).toList());
        for (ObjectNode record : records) {
            csv.writeRecord(properties.stream()
                    .map(property -> SpreadsheetText.unarmed(cell(value(record, property))))
                    .toList());
        }
    }

    /**
     * The properties of all records, those of the columns first. Where a property is an object in all records that have
     * it, its own properties are columns, as {@code outer.inner}.
     */
    private ImmutableList<String> properties() {
        Set<String> mixed = new HashSet<>();
        records.forEach(record -> record.properties().stream()
                .filter(field -> !field.getValue().isObject())
                .forEach(field -> mixed.add(field.getKey())));
        Set<String> found = new LinkedHashSet<>();
        columns.forEach(column -> found.addAll(column.properties()));
        records.forEach(record -> record.properties().forEach(field -> {
            if (mixed.contains(field.getKey())) {
                found.add(field.getKey());
            } else {
                field.getValue().fieldNames().forEachRemaining(inner -> found.add(field.getKey() + "." + inner));
            }
        }));
        return ImmutableList.copyOf(found);
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Listing::cell)
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return text(value);
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText("");
    }

    /** The cell in one line, cut at a whole character. */
    private static String shorten(String cell) {
        String line = cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + "…";
    }

    private static String text(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be written as JSON", e);
        }
    }
}
