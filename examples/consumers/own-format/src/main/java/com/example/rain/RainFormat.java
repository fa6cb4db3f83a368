package com.example.rain;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;

/** The tables of a weather station of ours: {@code rain;HND;2020;1375.5}, millimetres a year. */
public final class RainFormat implements Format {
    /** For the service loader. */
    public RainFormat() {}

    @Override
    public String id() {
        return "rain";
    }

    @Override
    public String title() {
        return "Rain, by country and year";
    }

    @Override
    public String documentation() {
        return "One observation a line, without a heading.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return sample.text().startsWith("rain;");
    }

    @Override
    public RainReader open(DataFile file, ReadOptions options) throws IOException {
        return new RainReader(file, options);
    }
}
