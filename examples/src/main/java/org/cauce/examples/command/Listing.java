package org.cauce.examples.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A list of records, written in the {@link Format} that the caller chose.
 *
 * <p>A record is a JSON object of which absent properties are omitted. A table shows the columns that fit a screen, CSV
 * all properties of all records; in both, a list is one cell with its items separated by {@code "; "}.
 */
public final class Listing {
    private static final int WIDEST = 56;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ImmutableList<String> columns;
    private final ImmutableList<ObjectNode> records;

    private Listing(Collection<String> columns, Collection<ObjectNode> records) {
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
        switch (format) {
            case TABLE -> printTable(out);
            case JSON -> printJson(out);
            case NDJSON -> records.forEach(record -> out.print(text(record) + "\n"));
            case CSV -> printCsv(out);
        }
        out.flush();
    }

    private void printTable(PrintWriter out) {
        ImmutableList<ImmutableList<String>> cells = records.stream()
                .map(record -> columns.stream()
                        .map(column -> shorten(cell(record.path(column))))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        TextTable.of(columns, cells).print(out);
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
        // flushed, not closed: that would close standard output
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(properties);
        for (ObjectNode record : records) {
            csv.writeRecord(properties.stream()
                    .map(property -> unarmed(record.at("/" + property.replace('.', '/'))))
                    .toList());
        }
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties of all records, those of an inner object as {@code outer.inner}. */
    private ImmutableList<String> properties() {
        Set<String> found = new LinkedHashSet<>(columns);
        records.forEach(record -> record.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                field.getValue().fieldNames().forEachRemaining(inner -> found.add(field.getKey() + "." + inner));
            } else {
                found.add(field.getKey());
            }
        }));
        Set<String> outer = found.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
        found.removeAll(outer);
        return ImmutableSet.copyOf(found).asList();
    }

    /** The cell of a value; text that a spreadsheet would run as a formula is preceded by an apostrophe. */
    private static String unarmed(JsonNode value) {
        String text = cell(value);
        boolean armed = !value.isNumber() && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return armed ? "'" + text : text;
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

    private static String shorten(String cell) {
        return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1).stripTrailing() + "…";
    }

    private static String text(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be written as JSON", e);
        }
    }
}
