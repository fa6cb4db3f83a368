package org.cauce.io.sdmx;

import org.cauce.io.FileSample;

/** SDMX-CSV 1.0 to 2.1, of any publisher. */
public final class SdmxCsvFormat extends SdmxFormat {
    /** Creates the format; for the service loader. */
    public SdmxCsvFormat() {
        // nothing to set
    }

    @Override
    public String id() {
        return "sdmx-csv";
    }

    @Override
    public String title() {
        return "SDMX-CSV";
    }

    @Override
    public String documentation() {
        return "One observation a row, with a heading of component ids. Columns stand in any order, and nothing but the"
                + " structure tells dimensions from attributes. Values are to be multiplied by ten to the power of"
                + " UNIT_MULT. An empty cell in a row with action D means all codes.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return CsvMessage.BEGINNING.matcher(sample.text()).matches();
    }
}
