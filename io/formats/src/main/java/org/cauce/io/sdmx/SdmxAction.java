package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/** What is to be done with data, according to its sender. */
public enum SdmxAction {
    /** Data for information; as good as to append, where data is kept. The default. */
    INFORMATION,
    /** Add the data to what is there. */
    APPEND,
    /** Put the data in the place of what is there. */
    REPLACE,
    /** Add or change what is given, and leave all else. SDMX 3.0. */
    MERGE,
    /** Remove the data. A dimension without a code means all of its codes; no attributes and measures mean all. */
    DELETE;

    private static final ImmutableMap<String, SdmxAction> NAMES = ImmutableMap.<String, SdmxAction>builder()
            .put("i", INFORMATION)
            .put("information", INFORMATION)
            .put("informational", INFORMATION)
            .put("a", APPEND)
            .put("append", APPEND)
            .put("r", REPLACE)
            .put("replace", REPLACE)
            .put("m", MERGE)
            .put("merge", MERGE)
            .put("d", DELETE)
            .put("delete", DELETE)
            .build();

    /**
     * {@return the action of this name; empty if there is none}
     *
     * @param name its letter in SDMX-CSV, or its name in the other forms, in any letter case
     */
    public static Optional<SdmxAction> find(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }
}
