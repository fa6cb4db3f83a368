package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;

/** Answers of the World Bank's API, version 2, as JSON: see {@link WorldBankJsonReader}. */
public final class WorldBankJsonFormat implements Format {
    /** Creates the format. */
    public WorldBankJsonFormat() {}

    @Override
    public String id() {
        return "worldbank-api-json";
    }

    @Override
    public String title() {
        return "World Bank, API version 2, JSON";
    }

    @Override
    public String documentation() {
        return "One observation for each value of a page; null is no value. An error that the service answered with is a"
                + " problem. Aggregates are told from countries by their codes.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        String start = sample.text().stripLeading();
        return start.matches("(?s)\\[\\s*\\{\\s*\"(?:page|message)\"\\s*:.*");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankJsonReader.open(file, options);
    }
}
