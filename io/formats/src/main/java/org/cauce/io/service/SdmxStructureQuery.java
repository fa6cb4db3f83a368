package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A question for structures to a service of SDMX (REST 1.x): a dataflow, its dimensions, or the codes of one. */
@Beta
@Value.Immutable
public abstract class SdmxStructureQuery implements WithSdmxStructureQuery {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_@$.-]+");

    SdmxStructureQuery() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is asked for} */
    public abstract Kind kind();

    /** {@return the agency that maintains it, such as {@code OECD.DCD.FSD}} */
    public abstract String agency();

    /** {@return its id, such as {@code DSD_CRS@DF_CRS}; {@code all} for all of the agency} */
    public abstract String id();

    /** {@return its version, or {@code all}, or {@code latest}, which is the default} */
    @Value.Default
    public String version() {
        return "latest";
    }

    /** {@return whether what it refers to is to come with it, such as the code lists of a dataflow; by default not} */
    @Value.Default
    public boolean isWithReferences() {
        return false;
    }

    /** {@return whether SDMX-ML 2.1 is wanted; by default it is SDMX-JSON 1.0} */
    @Value.Default
    public boolean isXml() {
        return false;
    }

    @Value.Check
    void check() {
        SdmxDataQuery.require(NAME, agency(), "agency, as in OECD.DCD.FSD");
        SdmxDataQuery.require(NAME, id(), "id, as in DSD_CRS@DF_CRS");
        SdmxDataQuery.require(NAME, version(), "version, as in 1.6");
    }

    String path() {
        return kind().name().toLowerCase(Locale.ROOT) + "/" + agency() + "/" + id() + "/" + version() + "?references="
                + (isWithReferences() ? "all" : "none");
    }

    String accept() {
        return "application/vnd.sdmx.structure+" + (isXml() ? "xml;version=2.1" : "json;version=1.0");
    }

    ImmutableSet<BodyKind> kinds() {
        return ImmutableSet.of(isXml() ? BodyKind.XML : BodyKind.JSON);
    }

    /** The kinds of structure that are asked for. */
    public enum Kind {
        /** A dataflow: what is published under one name. */
        DATAFLOW,
        /** The definition of a structure: dimensions, measures and attributes. */
        DATASTRUCTURE,
        /** A list of codes with names. */
        CODELIST,
        /** A scheme of concepts, which names the dimensions. */
        CONCEPTSCHEME,
        /** Which codes there are data for. */
        CONTENTCONSTRAINT
    }

    /** Builds queries. */
    public static final class Builder extends ImmutableSdmxStructureQuery.Builder {
        Builder() {}
    }
}
