package org.cauce.io.spark;

import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.FlowSource;
import org.cauce.model.flow.Stage;

/** A program as a user writes it, who hands it to {@code spark-submit} with the path of Parquet files. */
public final class SubmittedProgram {
    static final FlowQuery QUESTION =
            FlowQuery.by(Dimension.FINANCE_TYPE, Dimension.YEAR).at(Stage.DISBURSED);

    private SubmittedProgram() {}

    /**
     * Runs.
     *
     * @param arguments the paths
     */
    public static void main(String[] arguments) throws Exception {
        try (SparkSession spark = SparkSession.builder().getOrCreate();
                FlowSource flows = SparkFlows.parquet(spark, arguments)) {
            System.out.print(table(flows.answer(QUESTION)));
        }
    }

    static String table(FlowCube cube) {
        return cube.cells().entrySet().stream()
                .map(cell -> String.join(" ", cell.getKey()) + " "
                        + cell.getValue().sum().toPlainString() + " "
                        + cell.getValue().count() + "\n")
                .collect(Collectors.joining());
    }
}
