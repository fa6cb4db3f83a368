package org.cauce.io.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** Sessions beside that of a user, which stays as it is. */
final class Sessions {
    private static final String MOST_OF_A_RESULT = "spark.driver.maxResultSize";
    private static final long LEAST_PIECE = 64 << 10;
    private static final long LARGEST_PIECE = 16 << 20;

    /** What the pieces of a result come to may be somewhat more than what was asked for. */
    private static final int MARGIN = 4;

    private static final int NUMBERS_OF_A_ROW = 48;
    private static final int LONG_TEXT = 40;

    private Sessions() {}

    /**
     * {@return a session whose results come in pieces, each far below what the driver takes at once}
     *
     * @param given the session of a user, whose settings it has
     */
    static SparkSession forPieces(SparkSession given) {
        SparkSession session = given.newSession();
        RuntimeConfig settings = session.conf();
        CollectionConverters.asJava(given.conf().getAll()).forEach((name, value) -> {
            if (settings.isModifiable(name)) {
                settings.set(name, value);
            }
        });
        String piece = piece(given.sparkContext().conf()) + "b";
        settings.set("spark.sql.adaptive.enabled", true);
        settings.set("spark.sql.adaptive.coalescePartitions.enabled", true);
        settings.set("spark.sql.adaptive.coalescePartitions.parallelismFirst", false);
        settings.set("spark.sql.adaptive.coalescePartitions.minPartitionSize", piece);
        settings.set("spark.sql.adaptive.advisoryPartitionSizeInBytes", piece);
        return session;
    }

    /**
     * {@return whether the driver takes a result at once}
     *
     * @param session a session
     * @param rows how many rows it has at most
     * @param texts how many texts there are in each
     */
    static boolean takesAtOnce(SparkSession session, long rows, int texts) {
        long most = session.sparkContext().conf().getSizeAsBytes(MOST_OF_A_RESULT, "1g");
        long bytes = NUMBERS_OF_A_ROW + (long) texts * LONG_TEXT;
        return most == 0 || rows < most / MARGIN / bytes;
    }

    private static long piece(SparkConf settings) {
        long most = settings.getSizeAsBytes(MOST_OF_A_RESULT, "1g");
        return most == 0 ? LARGEST_PIECE : Math.max(LEAST_PIECE, Math.min(LARGEST_PIECE, most / MARGIN));
    }
}
