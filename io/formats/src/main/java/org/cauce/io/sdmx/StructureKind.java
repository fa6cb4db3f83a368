package org.cauce.io.sdmx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of structure data refers to. */
public enum StructureKind {
    /** A dataflow: a data structure as one agency disseminates it. */
    DATAFLOW,
    /** A data structure definition (DSD): dimensions, measures and attributes. */
    DATASTRUCTURE,
    /** A provision agreement: a dataflow as one provider fills it. */
    DATAPROVISION,
    /** A metadata structure, in SDMX-CSV 2.1. */
    METADATA;

    /**
     * {@return the kind of this name; empty if there is none}
     *
     * @param name the name in any letter case, as in the column {@code STRUCTURE} of SDMX-CSV, or of a class in a URN;
     *     {@code provisionagreement} is the same as {@code dataprovision}
     */
    public static Optional<StructureKind> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("provisionagreement")) {
            return Optional.of(DATAPROVISION);
        }
        if (lower.startsWith("metadata")) {
            return Optional.of(METADATA);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(lower))
                .findFirst();
    }

    /** {@return the name in the column {@code STRUCTURE} of SDMX-CSV} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
