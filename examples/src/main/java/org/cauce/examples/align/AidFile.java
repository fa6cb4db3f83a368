package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.ask.DacRollUp;
import org.cauce.examples.data.Searched;
import org.cauce.examples.data.Unread;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * What a file of statistics holds of countries that give to countries: net aid by donor and recipient, and money by
 * sector. Aggregates of donors or recipients are left out.
 *
 * @param name its name
 * @param source the file as a source
 * @param flows net aid of all donors to all recipients, and money by sector to the recipients that are compared
 * @param rows the rows of net aid to the recipients that are compared
 */
record AidFile(String name, Ref source, MemoryFlows flows, ImmutableList<AidRow> rows) {
    /** Reads a file; empty if it has no flows of these kinds. Tells too what of it could not be read. */
    static Searched<Optional<AidFile>> read(Path path, Formats formats, ImmutableSet<Ref> recipients)
            throws IOException {
        DataFile file = DataFile.of(path);
        Optional<Format> format = formats.detect(file);
        if (format.isEmpty()) {
            return Searched.without(Optional.empty());
        }
        try (RecordReader<? extends Statement<?>> reader = format.get().open(file, ReadOptions.STANDARD)) {
            return reader instanceof FlowReader flows
                    ? Searched.of(of(file.name(), flows, recipients), Unread.of(file.name(), reader))
                    : Searched.without(Optional.empty());
        }
    }

    private static Optional<AidFile> of(String name, FlowReader reader, ImmutableSet<Ref> recipients) {
        List<AidRow> rows = new ArrayList<>();
        AidCursor cursor = new AidCursor(reader.cursor(), recipients, rows::add);
        MemoryFlows flows = MemoryFlows.of(cursor, DacRollUp.table());
        return cursor.source().map(source -> new AidFile(name, source, flows, ImmutableList.copyOf(rows)));
    }
}
