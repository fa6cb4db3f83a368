package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

final class TurnTest {
    private final Turn turn = new Turn("flows.parquet");

    /** {@return what another thread is told that begins a step; empty if it may} */
    private String inAnotherThread() throws InterruptedException {
        FutureTask<String> step = new FutureTask<>(() -> {
            turn.begin();
            turn.end();
            return "";
        });
        new Thread(step).start();
        try {
            return step.get();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(IllegalStateException.class);
            return String.valueOf(Objects.requireNonNull(refused.getCause()).getMessage());
        }
    }

    @Test
    void refusesWhoComesWhenItIsAnothersTurn() throws InterruptedException {
        turn.begin();
        assertThat(inAnotherThread())
                .isEqualTo("flows.parquet is read by two threads at once: open it once for each thread");
        turn.end();
        assertThat(inAnotherThread()).isEmpty();
    }

    @Test
    void refusesEverybodyOnceItIsClosed() throws InterruptedException {
        turn.close();
        assertThat(inAnotherThread()).startsWith("flows.parquet is closed: take its flows before");
        assertThatIllegalStateException().isThrownBy(turn::begin);
    }
}
