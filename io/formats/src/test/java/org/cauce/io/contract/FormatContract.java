package org.cauce.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every format must do, whoever wrote it. A test class of a format extends this and gives a small valid file of
 * it, or several: each is read as it stands, through filters and within limits, spoiled in a thousand ways, and by who
 * asks out of turn. Published as the jar {@code cauce-io} with the classifier {@code tests}; it needs JUnit and
 * AssertJ.
 */
public abstract class FormatContract extends SpoiledFilesContract {
    /** For the test class of a format. */
    protected FormatContract() {}

    @ParameterizedTest
    @MethodSource("samples")
    void isNamedAndDescribed(FormatSample sample) {
        assertThat(sample.format().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(sample.format().title()).isNotBlank();
        assertThat(sample.format().documentation()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isFoundByContentAmongAllThatAreInstalled(FormatSample sample) throws IOException {
        Format format = sample.format();
        Formats installed = Formats.installed();
        Formats all = installed.find(format.id()).isPresent()
                ? installed
                : Formats.of(Streams.concat(installed.all().stream(), Stream.of(format))
                        .toList());

        assertThat(all.find(format.id()).map(Object::getClass))
                .as("the class of the format with the id %s", format.id())
                .isEqualTo(Optional.of(format.getClass()));
        for (String name : ImmutableList.of(sample.name(), "download", "data.xml")) {
            assertThat(all.detect(DataFile.of(name, sample.bytes())).map(Format::id))
                    .contains(format.id());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void recognisesNothingThatIsOfNoFormat(FormatSample sample) throws IOException {
        for (Spoiled other : Spoiled.others().toList()) {
            assertThat(recognises(sample, other)).as("recognises %s", other).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhetherItRecognisesASpoiledFile(FormatSample sample) throws IOException {
        Stream<Spoiled> files =
                Stream.concat(Spoiled.cut(sample.bytes()), Spoiled.changed(sample.bytes(), new Random(3)));
        for (Spoiled spoiled : files.toList()) {
            boolean first = recognises(sample, spoiled);
            assertThat(recognises(sample, spoiled)).as("%s", spoiled).isEqualTo(first);
        }
    }

    private static boolean recognises(FormatSample sample, Spoiled file) throws IOException {
        try {
            return sample.format().recognises(FileSample.of(DataFile.of(sample.name(), file.bytes())));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(sample + ", " + file + ": " + e, e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameFlowsThroughACursor(FormatSample sample) throws IOException {
        List<Object> flows = new ArrayList<>();
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            if (reader instanceof FlowReader flowReader) {
                FlowCursor cursor = flowReader.cursor();
                while (cursor.next()) {
                    assertThat(cursor.amount()).isNotNull();
                    flows.add(cursor.statement().says());
                }
                assertThat(flows).isEqualTo(sample.read().says());
                assertThat(reader.report()).isEqualTo(sample.read().report());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysThatThereAreNoMoreAsOftenAsItIsAsked(FormatSample sample) throws IOException {
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            Iterator<? extends Statement<?>> records = reader.iterator();
            records.forEachRemaining(record -> {});
            for (int again = 0; again < 2; again++) {
                assertThat(records.hasNext()).isFalse();
                assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
            }
            if (reader instanceof FlowReader flows) {
                assertThat(flows.cursor().next()).isFalse();
                assertThatIllegalStateException().isThrownBy(flows.cursor()::amount);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysThatItIsClosedAndStillTellsWhatItRead(FormatSample sample) throws IOException {
        RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD);
        Iterator<? extends Statement<?>> records = reader.iterator();
        // one is looked for and not yet given
        assertThat(records.hasNext()).isTrue();
        reader.close();
        reader.close();

        assertThatIllegalStateException().isThrownBy(records::hasNext).withMessageContaining(sample.name());
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

    /** A thread may go on where another stopped. */
    @ParameterizedTest
    @MethodSource("samples")
    void isHandedFromOneThreadToTheOther(FormatSample sample) throws Exception {
        try (RecordReader<? extends Statement<?>> reader = open(sample, ReadOptions.STANDARD)) {
            FutureTask<Object> first =
                    new FutureTask<>(() -> reader.iterator().next().says());
            new Thread(first).start();
            List<Object> read = new ArrayList<>(List.of(first.get()));
            read.addAll(left(reader));
            assertThat(read).isEqualTo(sample.read().says());
        }
    }

    /** The second thread comes while the first is in the midst of a file, which is long for that. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void refusesASecondThreadAndServesTheFirst(FormatSample sample) throws IOException {
        List<Throwable> told = new ArrayList<>();
        List<Object> read = interrupted(sample, records -> told.add(inAnotherThread(records)));

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(refused)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(sample.name()));
        assertThat(read).isEqualTo(sample.read().says());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void refusesAListenerThatAsksForTheNextRecord(FormatSample sample) throws IOException {
        List<String> told = new ArrayList<>();
        interrupted(
                sample,
                records -> assertThatIllegalStateException()
                        .isThrownBy(records::next)
                        .satisfies(refused -> told.add(refused.getMessage())));

        assertThat(told).isNotEmpty().allMatch(message -> message.contains(sample.name()));
    }

    /** {@return what is read while somebody comes in between, whenever the reader asks whether it is to stop} */
    private List<Object> interrupted(FormatSample sample, Consumer<Iterator<?>> comes) throws IOException {
        AtomicReference<@Nullable Iterator<?>> records = new AtomicReference<>();
        ReadOptions listening = ReadOptions.STANDARD.withIsCancelled(() -> {
            Iterator<?> open = records.get();
            if (open != null) {
                comes.accept(open);
            }
            return false;
        });
        try (RecordReader<? extends Statement<?>> reader =
                sample.format().open(DataFile.of(sample.name(), lengthened(sample)), listening)) {
            records.set(reader.iterator());
            return left(reader);
        }
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
}
