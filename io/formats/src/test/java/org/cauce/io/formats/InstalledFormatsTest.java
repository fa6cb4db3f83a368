package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.contract.FormatContract;
import org.cauce.io.contract.FormatSample;

/** Every format of ours does what every format must. */
final class InstalledFormatsTest extends FormatContract {
    @Override
    protected List<FormatSample> samples() {
        return Samples.installed();
    }

    @Override
    protected byte[] withBadRecords(FormatSample sample, int count) {
        Table table = Table.of(sample);
        List<ImmutableList<String>> rows = new ArrayList<>(table.rows());
        for (int i = 0; i < count; i++) {
            rows.add(rows.size() - 1, worse(table));
        }
        return new Table(table.separator(), ImmutableList.copyOf(rows), table.heading())
                .text()
                .getBytes(UTF_8);
    }

    /** A row in which nothing is a number, a year or a country. */
    private static ImmutableList<String> worse(Table table) {
        return table.rows().get(table.rows().size() - 1).stream()
                .map(cell -> cell.isEmpty() ? "" : "x?" + cell)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    protected byte[] withRepeatedRecord(FormatSample sample) {
        Table table = Table.of(sample);
        return table.twice(table.rows().size() - 1).text().getBytes(UTF_8);
    }
}
