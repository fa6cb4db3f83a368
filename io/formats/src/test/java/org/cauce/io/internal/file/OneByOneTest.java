package org.cauce.io.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody is told who asks for a record out of turn. */
final class OneByOneTest {
    private final Turn turn = new Turn("a.csv");
    private final List<@Nullable Throwable> told = new ArrayList<>();

    private OneByOne<String> records(Runnable meanwhile) {
        return new OneByOne<>(turn) {
            private boolean isOver;

            @Override
            protected @Nullable String advance() {
                meanwhile.run();
                String next = isOver ? null : "one";
                isOver = true;
                return next;
            }
        };
    }

    @Test
    void tellsWhoAsksBehindTheLastRecord() {
        OneByOne<String> records = records(() -> {});

        assertThat(records.next()).isEqualTo("one");
        assertThatThrownBy(records::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no more records");
    }

    @Test
    void tellsWhoAsksAClosedFile() {
        OneByOne<String> records = records(() -> {});
        turn.close();

        assertThatIllegalStateException()
                .isThrownBy(records::hasNext)
                .withMessageContaining("a.csv is closed: take from");
    }

    @Test
    void tellsTheSecondOfTwoThreads() {
        List<OneByOne<String>> records = new ArrayList<>();
        records.add(records(() -> told.add(inAnotherThread(records.get(0)))));

        assertThat(records.get(0).next()).isEqualTo("one");
        assertThat(told)
                .singleElement()
                .isInstanceOf(IllegalStateException.class)
                .extracting(refused -> String.valueOf(refused))
                .asString()
                .contains("read by two threads at once: open it once for each");
    }

    private static @Nullable Throwable inAnotherThread(OneByOne<String> records) {
        FutureTask<String> task = new FutureTask<>(records::next);
        new Thread(task).start();
        try {
            return new AssertionError("given: " + task.get());
        } catch (ExecutionException refused) {
            return refused.getCause();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void tellsAListenerThatAsks() {
        List<OneByOne<String>> records = new ArrayList<>();
        records.add(records(() -> assertThatIllegalStateException()
                .isThrownBy(() -> records.get(0).next())
                .satisfies(told::add)));

        assertThat(records.get(0).next()).isEqualTo("one");
        assertThat(told)
                .singleElement()
                .extracting(refused -> String.valueOf(refused))
                .asString()
                .contains("not from a listener");
    }
}
