package org.cauce.io.oecd;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Statement;

/** The aggregate tables of the DAC as CSV: see {@link DacReader}. */
public final class DacFormat implements Format {
    private static final int RANK = 90;
    private static final Splitter CELLS = Splitter.on(',').trimResults(CharMatcher.anyOf("\" "));
    private static final ImmutableSet<String> MEASURES = ImmutableSet.of("MEASURE", "AIDTYPE", "Aid type");
    private static final ImmutableSet<String> PRICES =
            ImmutableSet.of("PRICE_BASE", "AMOUNTTYPE", "DATATYPE", "Amount type");
    private static final ImmutableSet<String> VALUES = ImmutableSet.of("Value", "OBS_VALUE", "ObsValue");

    /** Creates the format. */
    public DacFormat() {}

    @Override
    public String id() {
        return "oecd-dac";
    }

    @Override
    public String title() {
        return "OECD, tables of the DAC";
    }

    @Override
    public String documentation() {
        return "Flows by provider and recipient or sector: DAC1, DAC2A, DAC2B, DAC5 and CRS aggregates, from OECD.Stat"
                + " or the Data Explorer. Totals, their parts and memo items stand side by side: choose a measure, a"
                + " part and one kind of prices before adding up.";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public boolean recognises(FileSample sample) {
        Set<String> heading = sample.lines().stream()
                .findFirst()
                .map(CELLS::splitToStream)
                .map(cells -> cells.collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
        return (heading.contains("DONOR") || heading.contains("Donor"))
                && MEASURES.stream().anyMatch(heading::contains)
                && PRICES.stream().anyMatch(heading::contains)
                && VALUES.stream().anyMatch(heading::contains);
    }

    /** {@return a reader of the indicators of the file if its first row is one, else of its flows} */
    @Override
    public RecordReader<? extends Statement<?>> open(DataFile file, ReadOptions options) throws IOException {
        List<String> lines = FileSample.of(file).lines();
        boolean isPercent = lines.size() > 1
                && lines.get(0).contains("ObsValue")
                && lines.get(1).contains("\"286\"");
        return isPercent ? DacReader.openIndicators(file, options) : DacReader.open(file, options);
    }
}
