package org.cauce.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The tasks by JMH, each in a process of its own: for profiles and garbage, as with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class IatiBenchmark {
    private Path file = Path.of("");
    private Path copy = Path.of("");

    /**
     * Makes the input.
     *
     * @throws IOException if the disk refuses
     */
    @Setup
    public void makeInput() throws IOException {
        Path folder = Path.of("benchmarks/target/inputs");
        file = IatiInputs.in(folder).activities(50);
        copy = folder.resolve("copy.xml");
    }

    /** {@return the floor} */
    @Benchmark
    public long bareParse() throws IOException, XMLStreamException {
        return IatiTasks.bareParse(file);
    }

    /** {@return the typed reading} */
    @Benchmark
    public long read() throws IOException {
        return IatiTasks.read(file);
    }

    /** {@return the typed reading and writing} */
    @Benchmark
    public long copy() throws IOException {
        return IatiTasks.copy(file, copy);
    }

    /** {@return the reading transaction by transaction} */
    @Benchmark
    public BigDecimal transactions() throws IOException {
        return IatiTasks.transactions(file);
    }
}
