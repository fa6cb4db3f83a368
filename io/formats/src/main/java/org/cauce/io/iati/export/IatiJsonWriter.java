package org.cauce.io.iati.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.pack.PackedFile;

/**
 * Writes activities or organisations as JSON, whole: one array, or one record a line (NDJSON). The file appears when it
 * is closed after {@link #finish()}, or not at all.
 *
 * <p>A record is an object; its properties have the names of the accessors of {@link IatiActivity} or
 * {@link IatiOrganisation}, and are absent where there is nothing. Numbers are exact, dates and codes text.
 * {@link IatiJsonReader} reads equal records back. What the root of an XML file says beside its records, the version
 * and the time it was made, is not part of it. Memory is that of one record, or of one transaction where transactions
 * are given one by one. For one thread.
 */
public final class IatiJsonWriter implements Closeable {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final PackedFile file;
    private final JsonGenerator json;
    private final boolean isArray;

    private IatiJsonWriter(PackedFile file, boolean isArray) throws IOException {
        this.file = file;
        this.isArray = isArray;
        // a record a line in both forms, so that a tool that works by lines can be used on an array, too
        this.json = FACTORY.createGenerator(file.stream(), JsonEncoding.UTF8)
                .setPrettyPrinter(new Lines(isArray))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.setCodec(ExportJson.MAPPER);
        if (isArray) {
            json.writeStartArray();
        }
    }

    /**
     * {@return a writer of one array}
     *
     * @param path where the file is to be; packed by gzip if its name ends in {@code .gz}
     * @throws IOException if the disk refuses
     */
    public static IatiJsonWriter array(Path path) throws IOException {
        return create(path, true);
    }

    /**
     * {@return a writer of one record a line}
     *
     * @param path where the file is to be; packed by gzip if its name ends in {@code .gz}
     * @throws IOException if the disk refuses
     */
    public static IatiJsonWriter lines(Path path) throws IOException {
        return create(path, false);
    }

    private static IatiJsonWriter create(Path path, boolean isArray) throws IOException {
        PackedFile file = PackedFile.create(path);
        try {
            return new IatiJsonWriter(file, isArray);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Writes an activity.
     *
     * @param activity the activity
     * @throws IOException if the disk refuses
     */
    public void write(IatiActivity activity) throws IOException {
        json.writeObject(activity);
    }

    /**
     * Writes an activity whose transactions are not held with it, such as those of a
     * {@link org.cauce.io.iati.TransactionReader}.
     *
     * @param activity the activity; its own transactions, if it has any, come first
     * @param transactions the others
     * @throws IOException if the disk refuses
     */
    public void write(IatiActivity activity, Iterator<Transaction> transactions) throws IOException {
        ObjectMapper mapper = ExportJson.MAPPER;
        JsonNode head = mapper.valueToTree(activity.withTransactions());
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> property : head.properties()) {
            json.writeFieldName(property.getKey());
            json.writeTree(property.getValue());
        }
        if (!activity.transactions().isEmpty() || transactions.hasNext()) {
            json.writeArrayFieldStart("transactions");
            for (Transaction transaction : activity.transactions()) {
                json.writeObject(transaction);
            }
            while (transactions.hasNext()) {
                json.writeObject(transactions.next());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /**
     * Writes an organisation.
     *
     * @param organisation the organisation
     * @throws IOException if the disk refuses
     */
    public void write(IatiOrganisation organisation) throws IOException {
        json.writeObject(organisation);
    }

    /**
     * Ends the file, which appears at its place.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        if (isArray) {
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.flush();
        file.finish();
    }

    /** Ends the writing; what was not finished is gone, and what was at its place before is still there. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Puts each record on a line of its own. */
    private static final class Lines extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        private final boolean isArray;

        Lines(boolean isArray) {
            super("\n");
            this.isArray = isArray;
        }

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            breakLine(generator);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(',');
            breakLine(generator);
        }

        @Override
        public void writeEndArray(JsonGenerator generator, int values) throws IOException {
            breakLine(generator);
            generator.writeRaw(']');
        }

        private void breakLine(JsonGenerator generator) throws IOException {
            if (isArray && generator.getOutputContext().getParent().inRoot()) {
                generator.writeRaw('\n');
            }
        }
    }
}
