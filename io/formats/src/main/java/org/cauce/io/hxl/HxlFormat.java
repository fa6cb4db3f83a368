package org.cauce.io.hxl;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;

/** Tables with a row of hashtags: see {@link HxlReader}. */
public final class HxlFormat implements Format {
    private static final int RANK = 80;
    private static final int MOST_LINES = 25;
    private static final int FEWEST_TAGS = 2;
    private static final Splitter CELLS = Splitter.on(',').trimResults(CharMatcher.anyOf("\" "));

    /** Creates the format. */
    public HxlFormat() {}

    @Override
    public String id() {
        return "hxl";
    }

    @Override
    public String title() {
        return "HXL, table with a row of hashtags";
    }

    @Override
    public String documentation() {
        return "Any table in which a row of hashtags such as #country+code says what the columns hold. Observations are"
                + " read where the tags tell country, year, indicator and value; other tables as rows under tags.";
    }

    @Override
    public int rank() {
        return RANK;
    }

    /** One tag alone may be a heading of Markdown: {@code # cauce}. */
    @Override
    public boolean recognises(FileSample sample) {
        return sample.lines().stream()
                .limit(MOST_LINES)
                .filter(line -> line.indexOf('#') >= 0)
                .map(CELLS::splitToList)
                .anyMatch(cells -> HxlHeading.isTags(cells) && tags(cells) >= FEWEST_TAGS);
    }

    private static long tags(List<String> cells) {
        return cells.stream().flatMap(cell -> HxlTag.find(cell).stream()).count();
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return HxlReader.openObservations(file, options);
    }
}
