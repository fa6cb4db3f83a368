import java.lang.management.ManagementFactory;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * Reads the text that {@code benchmarks/run crs} made, and sums what three countries got. Run as a source file, with
 * tablesaw-core 0.44.4 and what it needs on the class path.
 */
class TablesawCrs {
    public static void main(String[] args) {
        for (int run = 0; run < 3; run++) {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Table table = Table.read()
                    .usingOptions(CsvReadOptions.builder(args[0])
                            .separator('|')
                            .maxCharsPerColumn(100_000)
                            .columnTypesPartial(name -> name.startsWith("usd_")
                                    ? java.util.Optional.of(ColumnType.DOUBLE)
                                    : java.util.Optional.of(ColumnType.STRING)));
            Table three = table.where(table.stringColumn("recipient_code").isIn("351", "342", "347"));
            double sum = three.doubleColumn("usd_disbursement").sum();
            System.out.printf(
                    "%d rows, %.6f, %.2f s of the thread, %.2f s%n",
                    table.rowCount(),
                    sum,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
