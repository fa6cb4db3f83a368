package org.cauce.io.sdmx;

import java.util.regex.Pattern;
import org.cauce.io.FileSample;

/** SDMX-JSON 1.0 and 2.0 data, of any publisher. */
public final class SdmxJsonFormat extends SdmxFormat {
    private static final Pattern MARKS =
            Pattern.compile("\"dataSets\"\\s*:\\s*\\[\\s*[{\\]]|\"keyPosition\"\\s*:|sdmx-json-data-schema");

    /** Creates the format; for the service loader. */
    public SdmxJsonFormat() {
        // nothing to set
    }

    @Override
    public String id() {
        return "sdmx-json";
    }

    @Override
    public String title() {
        return "SDMX-JSON";
    }

    @Override
    public String documentation() {
        return "Series and observations as numbers that point into the lists of a structure, which may stand after them:"
                + " the file is gone through twice. Values are to be multiplied by ten to the power of UNIT_MULT.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return sample.text().stripLeading().startsWith("{")
                && MARKS.matcher(sample.text()).find();
    }
}
