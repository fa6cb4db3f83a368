package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers of every format say when they are asked out of turn: after their end, closed, by two threads. */
final class MisusedReadersTest {
    static Stream<Sample> formats() {
        return FormatBehaviourTest.formats();
    }

    static Stream<Sample> texts() {
        return Sample.texts();
    }

    private static RecordReader<? extends Statement<?>> open(Sample sample, ReadOptions options) throws IOException {
        return open(sample, sample.bytes(), options);
    }

    private static RecordReader<? extends Statement<?>> open(Sample sample, byte[] bytes, ReadOptions options)
            throws IOException {
        return sample.format().open(DataFile.of(sample.name(), bytes), options);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void saysThatThereAreNoMoreAsOftenAsItIsAsked(Sample sample) throws IOException {
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            Iterator<? extends Statement<?>> records = reader.iterator();
            records.forEachRemaining(record -> {});
            for (int again = 0; again < 2; again++) {
                assertThat(records.hasNext()).isFalse();
                assertThatThrownBy(records::next)
                        .isInstanceOf(NoSuchElementException.class)
                        .hasMessageContaining("no more records");
            }
            if (reader instanceof FlowReader flows) {
                assertThat(flows.cursor().next()).isFalse();
                assertThatIllegalStateException().isThrownBy(flows.cursor()::amount);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void saysThatItIsClosedAndStillTellsWhatItRead(Sample sample) throws IOException {
        RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD);
        Iterator<? extends Statement<?>> records = reader.iterator();
        // one is looked for and not yet given
        assertThat(records.hasNext()).isTrue();
        reader.close();
        reader.close();

        assertThatIllegalStateException().isThrownBy(records::hasNext).withMessageContaining("is closed: take from");
        assertThatIllegalStateException().isThrownBy(records::next).withMessageContaining(sample.name());
        assertThatIllegalStateException().isThrownBy(() -> reader.stream().toList());
        assertThat(reader.problemCount())
                .isGreaterThanOrEqualTo(reader.problems().size());
        assertThat(reader.report().total().kept()).isPositive();
        if (reader instanceof FlowReader flows) {
            FlowCursor cursor = flows.cursor();
            assertThatIllegalStateException().isThrownBy(cursor::next);
            assertThatIllegalStateException().isThrownBy(() -> cursor.text(FlowField.RECIPIENT));
            assertThatIllegalStateException().isThrownBy(cursor::amount);
            assertThatIllegalStateException().isThrownBy(cursor::statement);
        }
    }

    /** The second thread comes while the first is in the midst of a file, which is long for that. */
    @ParameterizedTest
    @MethodSource("texts")
    void refusesASecondThreadAndServesTheFirst(Sample sample) throws IOException {
        AtomicReference<@Nullable Iterator<? extends Statement<?>>> records = new AtomicReference<>();
        List<Throwable> told = new ArrayList<>();
        ReadOptions listening = ReadOptions.STANDARD.withIsCancelled(() -> {
            Iterator<? extends Statement<?>> open = records.get();
            if (open != null) {
                told.add(inAnotherThread(open));
            }
            return false;
        });
        List<Object> read = new ArrayList<>();
        try (RecordReader<? extends Statement<?>> reader =
                open(sample, FormatBehaviourTest.padded(sample), listening)) {
            records.set(reader.iterator());
            reader.iterator().forEachRemaining(record -> read.add(record.says()));
        }

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(refused)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("read by two threads at once: open it once for each"));
        assertThat(read).isEqualTo(sample.read().says());
    }

    /** {@return why another thread is not given a record} */
    private static Throwable inAnotherThread(Iterator<?> records) {
        FutureTask<Object> task = new FutureTask<>(records::next);
        new Thread(task).start();
        try {
            return new AssertionError("given: " + task.get());
        } catch (ExecutionException refused) {
            return Objects.requireNonNull(refused.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesAListenerThatAsksForTheNextRecord(Sample sample) throws IOException {
        AtomicReference<@Nullable Iterator<? extends Statement<?>>> records = new AtomicReference<>();
        List<String> told = new ArrayList<>();
        ReadOptions listening = ReadOptions.STANDARD.withIsCancelled(() -> {
            Iterator<? extends Statement<?>> open = records.get();
            if (open != null) {
                assertThatIllegalStateException()
                        .isThrownBy(open::next)
                        .satisfies(refused -> told.add(refused.getMessage()));
            }
            return false;
        });
        try (RecordReader<? extends Statement<?>> reader =
                open(sample, FormatBehaviourTest.padded(sample), listening)) {
            records.set(reader.iterator());
            reader.iterator().forEachRemaining(record -> {});
        }

        assertThat(told).isNotEmpty().allMatch(message -> message.contains("not from a listener"));
    }

    /** A thread may go on where another stopped. */
    @ParameterizedTest
    @MethodSource("formats")
    void isHandedFromOneThreadToTheOther(Sample sample) throws Exception {
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            FutureTask<Object> first =
                    new FutureTask<>(() -> reader.iterator().next().says());
            new Thread(first).start();
            List<Object> read = new ArrayList<>(List.of(first.get()));
            reader.iterator().forEachRemaining(record -> read.add(record.says()));
            assertThat(read).isEqualTo(sample.read().says());
        }
    }

    @Test
    void aReaderOfIatiSaysThatItIsClosed() throws IOException {
        String xml = "<iati-activities version='2.03'><iati-activity/><iati-activity/></iati-activities>";
        IatiReader<IatiActivity> reader = IatiReader.open(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "a.xml", IatiReader.LIMITS);
        assertThat(reader.iterator().hasNext()).isTrue();
        reader.close();

        assertThatIllegalStateException().isThrownBy(reader.iterator()::next).withMessageContaining("a.xml is closed");
        assertThat(reader.report().total().kept()).isEqualTo(1);
    }
}
