package com.example.rain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.contract.FormatContract;
import org.cauce.io.contract.FormatSample;

/** Our format does what every format of cauce does; the tests are those of the contract. */
final class RainFormatTest extends FormatContract {
    private static final String LINES = "rain;HND;2020;1375.5\nrain;SLV;2020;1800\nrain;HND;2021;1290\n";

    @Override
    protected List<FormatSample> samples() {
        DataFile file = DataFile.of("station.csv", LINES.getBytes(StandardCharsets.UTF_8));
        return List.of(new FormatSample(new RainFormat(), file, "observations", 3));
    }
}
