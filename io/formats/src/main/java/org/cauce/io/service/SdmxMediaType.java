package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The media types in which a service of SDMX gives data. */
@Beta
public enum SdmxMediaType {
    /** CSV with codes and their labels, as the OECD's Data Explorer gives it ({@code format=csvfilewithlabels}). */
    CSV_WITH_LABELS("text/csv, */*;q=0.5", BodyKind.CSV, "csvfilewithlabels"),
    /** SDMX-CSV 1.0. */
    CSV("application/vnd.sdmx.data+csv;version=1.0.0", BodyKind.CSV, ""),
    /** SDMX-CSV 2.0. */
    CSV_2("application/vnd.sdmx.data+csv;version=2.0.0", BodyKind.CSV, ""),
    /** SDMX-JSON 1.0. */
    JSON("application/vnd.sdmx.data+json;version=1.0.0", BodyKind.JSON, ""),
    /** SDMX-JSON 2.0. */
    JSON_2("application/vnd.sdmx.data+json;version=2.0.0", BodyKind.JSON, ""),
    /** SDMX-ML 2.1, generic. */
    GENERIC_XML("application/vnd.sdmx.genericdata+xml;version=2.1", BodyKind.XML, ""),
    /** SDMX-ML 2.1, structure-specific. */
    STRUCTURE_SPECIFIC_XML("application/vnd.sdmx.structurespecificdata+xml;version=2.1", BodyKind.XML, "");

    private final String accept;
    private final BodyKind kind;
    private final String format;

    SdmxMediaType(String accept, BodyKind kind, String format) {
        this.accept = accept;
        this.kind = kind;
        this.format = format;
    }

    /** {@return the media type, for the header {@code Accept}} */
    public String accept() {
        return accept;
    }

    /** {@return the value of the parameter {@code format}; empty if the header says it} */
    Optional<String> format() {
        return Optional.of(format).filter(text -> !text.isEmpty());
    }

    /** {@return the kinds of body that are of this form} */
    ImmutableSet<BodyKind> kinds() {
        return ImmutableSet.of(kind);
    }
}
