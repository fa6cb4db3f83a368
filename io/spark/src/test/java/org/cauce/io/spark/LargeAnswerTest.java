package org.cauce.io.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LargeAnswerTest {
    private static final int ROWS = 240_000;

    @Test
    void comesInPiecesThatTheDriverTakesWhereTheWholeIsTooLarge(@TempDir Path folder) throws IOException {
        List<Path> parts = Local.parts(Local.store(folder, Local.made(ROWS), RollUp.NONE));
        FlowQuery query = FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT, Dimension.PURPOSE, Dimension.YEAR)
                .at(Stage.DISBURSED);
        FlowCube expected = MemoryFlows.of(new MadeFlows(ROWS), RollUp.NONE).answer(query);
        assertThat(expected.cells()).hasSizeGreaterThan(100_000);

        try (SparkSession spark = Local.spark("local[2]")
                        .config("spark.driver.maxResultSize", "1m")
                        .config("spark.sql.shuffle.partitions", 200)
                        .getOrCreate();
                FlowSource source = SparkFlows.parquet(spark, parts)) {
            assertThat(source.answer(query)).isEqualTo(expected);
            assertThatThrownBy(() -> plain(spark, parts)).hasMessageContaining("spark.driver.maxResultSize");
        }
    }

    private static void plain(SparkSession spark, List<Path> parts) {
        spark.read()
                .parquet(parts.stream().map(Path::toString).toArray(String[]::new))
                .groupBy("provider", "recipient", "purpose", "year")
                .count()
                .collectAsList();
    }
}
