package org.cauce.io.sdmx;

/** The forms of SDMX data that are read. */
public enum SdmxForm {
    /** SDMX-CSV 1.0: the first column is {@code DATAFLOW}. */
    CSV_1("SDMX-CSV 1.0"),
    /** SDMX-CSV 2.0 or 2.1, which only their actions and structure kinds tell apart: the first is {@code STRUCTURE}. */
    CSV_2("SDMX-CSV 2.0"),
    /** SDMX-JSON 1.0, or the drafts before it: one structure for all data sets. */
    JSON_1("SDMX-JSON 1.0"),
    /** SDMX-JSON 2.0: several structures. */
    JSON_2("SDMX-JSON 2.0"),
    /** SDMX-ML 2.1, generic: names of dimensions are values. */
    ML_21_GENERIC("SDMX-ML 2.1 generic"),
    /** SDMX-ML 2.1, structure-specific: names of dimensions are names of attributes in XML. */
    ML_21_SPECIFIC("SDMX-ML 2.1 structure-specific"),
    /** SDMX-ML 3.0 or 3.1, structure-specific. */
    ML_30_SPECIFIC("SDMX-ML 3.0 structure-specific");

    private final String title;

    SdmxForm(String title) {
        this.title = title;
    }

    /** {@return its name in English} */
    public String title() {
        return title;
    }
}
