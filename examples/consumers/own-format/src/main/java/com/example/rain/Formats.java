package com.example.rain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Statement;

/** Shows that a format of a user's own stands beside those of cauce, on the class path as on the module path. */
public final class Formats {
    private Formats() {}

    public static void main(String[] args) throws IOException {
        org.cauce.io.Formats formats = org.cauce.io.Formats.installed();
        List<String> ids = formats.all().stream().map(Format::id).toList();
        require(ids.stream().filter("rain"::equals).count() == 1 && ids.contains("worldbank-csv"), ids);

        DataFile ours = file("rain;HND;2020;1375.5\nrain;nowhere;2020;1\nrain;SLV;2020;1800\n");
        Format found = formats.detect(ours).orElseThrow();
        require(found.id().equals("rain"), found.id());
        try (RecordReader<? extends Statement<?>> reader = found.open(ours, ReadOptions.STANDARD)) {
            require(reader.stream().count() == 2, reader.report());
            require(reader.report().total().refused() == 1, reader.report());
        }
        DataFile theirs = file("Country Name,Country Code,Year,Value\nHonduras,HND,2020,10121763\n");
        require(formats.detect(theirs).map(Format::id).filter("rain"::equals).isEmpty(), "rain");
        String where = Formats.class.getModule().isNamed() ? "module path" : "class path";
        System.out.println("A format of our own beside " + (ids.size() - 1) + " of cauce, on the " + where);
    }

    private static DataFile file(String text) {
        return DataFile.of("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError("Found " + found);
        }
    }
}
