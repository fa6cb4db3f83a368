package org.cauce.io.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.cauce.io.AtomicFile;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.IatiWriter;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.export.IatiJsonWriter;
import org.cauce.io.iati.export.TransactionCsvWriter;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;

/** Each way in which a file is written; what is written is made of a number, and so long that it takes a while. */
enum Writing {
    IATI_XML("activities.xml") {
        @Override
        void write(Path file, Content content) throws IOException {
            writeXml(file, content);
        }
    },
    IATI_XML_PACKED("activities.xml.gz") {
        @Override
        void write(Path file, Content content) throws IOException {
            writeXml(file, content);
        }
    },
    IATI_JSON("activities.json") {
        @Override
        void write(Path file, Content content) throws IOException {
            try (IatiJsonWriter writer = IatiJsonWriter.array(file)) {
                writeJson(writer, content);
            }
        }
    },
    IATI_LINES_PACKED("activities.ndjson.gz") {
        @Override
        void write(Path file, Content content) throws IOException {
            try (IatiJsonWriter writer = IatiJsonWriter.lines(file)) {
                writeJson(writer, content);
            }
        }
    },
    TRANSACTIONS("transactions.csv") {
        @Override
        void write(Path file, Content content) throws IOException {
            try (TransactionCsvWriter writer =
                    TransactionCsvWriter.create(file, AllocationPolicy.of(SharePolicy.STRICT))) {
                for (IatiActivity activity : content.activities()) {
                    writer.write("activities.xml", activity);
                }
                writer.finish();
            }
        }
    },
    CATALOGUE("catalogue.json") {
        @Override
        void write(Path file, Content content) {
            CatalogueWriter.create().write(content.catalogue(), file);
        }
    },
    /** A folder, each of whose files is the old one or the new one. */
    CATALOGUE_FOLDER("catalogue") {
        @Override
        void write(Path file, Content content) {
            CatalogueWriter.create().writeFolder(org.cauce.model.catalogue.Catalogue.of(content.catalogue()), file);
        }
    },
    /** As reports and the pages of the documentation are. */
    PAGE("page.html") {
        @Override
        void write(Path file, Content content) throws IOException {
            AtomicFile.write(file, "<!DOCTYPE html>\n" + content.text());
        }
    };

    private final String file;

    Writing(String file) {
        this.file = file;
    }

    /** Writes a version, and replaces what is there. */
    abstract void write(Path file, Content content) throws IOException;

    /** {@return where it writes, in a folder for itself} */
    Path in(Path folder) {
        return folder.resolve(name()).resolve(file);
    }

    /** {@return the content of all files that there are, by their names; of those of the folder of a catalogue too} */
    ImmutableSortedMap<String, String> files(Path folder) throws IOException {
        Path root = folder.resolve(name());
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(path).toString(),
                        new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files.build();
    }

    private static void writeXml(Path file, Content content) throws IOException {
        IatiHeader header =
                IatiHeader.builder().standard(IatiStandard.ACTIVITIES).build();
        try (IatiWriter writer = IatiWriter.create(file, header)) {
            for (IatiActivity activity : content.activities()) {
                writer.write(activity);
            }
            writer.finish();
        }
    }

    private static void writeJson(IatiJsonWriter writer, Content content) throws IOException {
        for (IatiActivity activity : content.activities()) {
            writer.write(activity);
        }
        writer.finish();
    }

    /**
     * What is written.
     *
     * @param version makes it differ from others
     * @param records how many records, each of some hundred bytes that cannot be packed well
     */
    record Content(int version, int records) {
        private static final int LENGTH = 400;

        /** Text that differs from record to record, of letters that XML, JSON and CSV write as they are. */
        private String text(int record) {
            Random random = new Random(31L * version + record);
            StringBuilder text = new StringBuilder("v" + version + " ");
            for (int i = 0; i < LENGTH; i++) {
                text.append((char) ('!' + random.nextInt(90)));
            }
            return text.toString().replaceAll("[<>&\"'\\\\]", "_");
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int record = 0; record < records; record++) {
                text.append(text(record)).append('\n');
            }
            return text.toString();
        }

        Iterable<IatiActivity> activities() throws IOException {
            StringBuilder xml = new StringBuilder("<iati-activities version='2.03'>");
            for (int record = 0; record < records; record++) {
                xml.append("<iati-activity><iati-identifier>XX-")
                        .append(record)
                        .append("</iati-identifier><transaction ref='")
                        .append(text(record))
                        .append("'><transaction-type code='3'/><transaction-date iso-date='2021-01-01'/>")
                        .append("<value currency='USD' value-date='2021-01-01'>")
                        .append(version)
                        .append("</value></transaction></iati-activity>");
            }
            byte[] bytes = xml.append("</iati-activities>").toString().getBytes(UTF_8);
            try (IatiReader<IatiActivity> reader =
                    IatiReader.open(new ByteArrayInputStream(bytes), "made.xml", IatiReader.LIMITS)) {
                return reader.stream().toList();
            }
        }

        CatalogueParts catalogue() {
            CatalogueParts.Builder parts = CatalogueParts.builder();
            for (int record = 0; record < records; record++) {
                parts.addGap(Statement.of(
                        "gap-" + record, Gap.builder().missing(text(record)).build()));
                parts.addSource(Statement.of(
                        "source-" + record,
                        Source.builder()
                                .type(Source.Type.PAPER)
                                .description(text(record))
                                .build()));
            }
            return parts.build();
        }
    }
}
