package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.xml.XmlElement;

/**
 * What must hold for any bytes: reading ends without an exception, and what was read and written is read again.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the files that it found are read again in each build.
 */
public final class IatiFuzz {
    private static final ReadLimits LIMITS = IatiReader.LIMITS
            .withFileBytes(1 << 20)
            .withValuesPerRecord(10_000)
            .withTextLength(10_000)
            .withDepth(24);

    private IatiFuzz() {}

    /** Holds what must hold for these bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path copy = Files.createTempFile("fuzz", ".xml");
        try {
            List<IatiActivity> first = new ArrayList<>();
            boolean isWhole = readAndWrite(bytes, copy, first);
            if (isWhole) {
                try (IatiReader<IatiActivity> again =
                        IatiReader.open(copy, LIMITS.withFileBytes(1L << 30).withDepth(30))) {
                    assertThat(again.stream().toList()).isEqualTo(first);
                    assertThat(again.problems()).noneMatch(Problem::isError);
                }
            }
            upgrade(first, copy);
            readTransactions(bytes, copy, isWhole ? first : List.of());
        } finally {
            Files.delete(copy);
        }
    }

    private static boolean readAndWrite(byte[] bytes, Path copy, List<IatiActivity> activities) throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(new ByteArrayInputStream(bytes), "fuzz.xml", LIMITS);
                IatiWriter writer = IatiWriter.create(copy, reader.header())) {
            for (IatiActivity activity : reader) {
                activities.add(activity);
                writer.write(activity);
            }
            for (XmlElement element : reader.rootExtras()) {
                writer.write(element);
            }
            reader.problems().forEach(Problem::message);
            writer.finish();
            return reader.problems().stream().noneMatch(Problem::isError);
        }
    }

    private static void upgrade(List<IatiActivity> activities, Path copy) throws IOException {
        IatiHeader header =
                IatiHeader.builder().standard(IatiStandard.ACTIVITIES).build();
        try (IatiWriter writer = IatiWriter.upgrading(copy, header)) {
            for (IatiActivity activity : activities) {
                writer.write(activity);
            }
            writer.finish();
            writer.problems().forEach(Problem::message);
        }
        try (IatiReader<IatiActivity> reader =
                IatiReader.open(copy, LIMITS.withFileBytes(1L << 30).withDepth(30))) {
            assertThat(reader.stream()).hasSameSizeAs(activities);
            assertThat(reader.problems()).noneMatch(Problem::isError);
        }
    }

    private static void readTransactions(byte[] bytes, Path file, List<IatiActivity> whole) throws IOException {
        Files.write(file, bytes);
        List<Transaction> transactions = new ArrayList<>();
        try (TransactionReader reader = TransactionReader.open(file, LIMITS)) {
            while (reader.nextActivity()) {
                reader.transactions().forEachRemaining(transactions::add);
            }
            reader.problems().forEach(Problem::message);
        }
        if (!whole.isEmpty()) {
            assertThat(transactions)
                    .isEqualTo(whole.stream()
                            .flatMap(activity -> activity.transactions().stream())
                            .toList());
        }
    }
}
