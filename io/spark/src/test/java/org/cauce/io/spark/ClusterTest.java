package org.cauce.io.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.apache.spark.sql.SparkSession;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same questions on a cluster of processes of their own. */
final class ClusterTest {
    private static final int ROWS = 50_000;

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static List<Path> parts;
    private static FlowSource memory;

    @BeforeAll
    static void start() throws Exception {
        parts = Local.parts(Local.store(folder, Local.made(ROWS), RollUp.NONE));
        memory = MemoryFlows.of(new MadeFlows(ROWS), RollUp.NONE);
        cluster = Cluster.start(folder);
    }

    @AfterAll
    static void stop() {
        cluster.close();
        assertThat(cluster.isAlive()).isFalse();
    }

    @Test
    void answersAsMemoryDoes() throws Exception {
        try (SparkSession spark = Local.spark(cluster.master()).getOrCreate();
                FlowSource source = SparkFlows.parquet(spark, parts)) {
            for (FlowQuery query : questions()) {
                assertThat(source.answer(query)).as("%s", query).isEqualTo(memory.answer(query));
            }
            assertThat(spark.sparkContext().statusTracker().getExecutorInfos())
                    .as("the driver and an executor of the worker")
                    .hasSize(2);
        }
    }

    private static List<FlowQuery> questions() {
        FlowQuery disbursed = FlowQuery.by().at(Stage.DISBURSED);
        return List.of(
                disbursed,
                FlowQuery.by(Dimension.STAGE),
                disbursed.withDimensions(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.YEAR),
                disbursed
                        .withDimensions(Dimension.CATEGORY, Dimension.FINANCE_TYPE)
                        .years(2012, 2014),
                disbursed.withDimensions(Dimension.PURPOSE).only(Dimension.RECIPIENT, "country:7", "country:8"),
                disbursed.withDimensions(Dimension.INITIATIVE).only(Dimension.PROVIDER, "organisation:dac-5"),
                disbursed.only(Dimension.PROVIDER, "nobody"));
    }

    @Test
    void runsTheProgramOfTheReadmeThatIsSubmitted() throws Exception {
        String ours = cluster.ours().stream().map(Path::toString).collect(Collectors.joining(","));
        String printed = cluster.submit(
                "--class",
                "Ask",
                "--conf",
                "spark.executor.memory=512m",
                "--jars",
                ours,
                program().toString(),
                parts.get(0).toString());

        FlowCube expected = memory.answer(FlowQuery.by(Dimension.PROVIDER, Dimension.YEAR)
                .to(Country.HND)
                .at(Stage.DISBURSED)
                .on(Basis.GROSS));
        assertThat(expected.cells()).isNotEmpty();
        assertThat(printed.lines())
                .containsExactlyElementsOf(expected.cells().entrySet().stream()
                        .map(cell -> cell.getKey() + " " + cell.getValue().sum().toPlainString())
                        .toList());
    }

    /** {@return the program that the README shows, in a jar} */
    private static Path program() throws IOException {
        Matcher shown =
                Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Ask.java"), shown.group(1));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(status).isZero();
        return SparkHome.jar(classes, folder.resolve("ask.jar"));
    }
}
