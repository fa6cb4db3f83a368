package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the components of data are: dimensions, the time, measures, attributes. */
final class Roles {
    static final String OBS_VALUE = "OBS_VALUE";

    /**
     * Components that are attributes in every structure that is known: of the SDMX cross-domain concepts, and of those
     * that the ECB, the BIS and Eurostat share. {@code UNIT_MEASURE} is a dimension of some and an attribute of others.
     */
    private static final ImmutableSet<String> ATTRIBUTES = ImmutableSet.of(
            "AVAILABILITY",
            "BASE_PER",
            "COLLECTION",
            "COLL_METHOD",
            "COMMENT_DSET",
            "COMMENT_OBS",
            "COMMENT_TS",
            "COMPILATION",
            "CONF_STATUS",
            "CONF_STATUS_OBS",
            "COVERAGE",
            "DATA_COMP",
            "DECIMALS",
            "EMBARGO_TIME",
            "LAST UPDATE",
            "LAST_UPDATE",
            "OBS_COM",
            "OBS_CONF",
            "OBS_FLAG",
            "OBS_PRE_BREAK",
            "OBS_STATUS",
            "PRE_BREAK_VALUE",
            "REF_PERIOD_DETAIL",
            "SOURCE_AGENCY",
            "TIME_FORMAT",
            "TIME_PER_COLLECT",
            "TITLE",
            "TITLE_COMPL",
            "UNIT_INDEX_BASE",
            "UNIT_MULT");

    private final SdmxOptions options;
    private final @Nullable SdmxStructure structure;

    Roles(SdmxOptions options, @Nullable SdmxStructure structure) {
        this.options = options;
        this.structure = structure;
    }

    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE,
        UNKNOWN
    }

    /** {@return whether somebody has said what the dimensions are} */
    boolean isTold() {
        return structure != null || !options.dimensions().isEmpty();
    }

    /** {@return what a component is} */
    Role of(String id) {
        if (structure != null) {
            return inStructure(id, structure);
        }
        if (id.equals(options.timeDimension())) {
            return Role.TIME;
        }
        if (options.dimensions().contains(id)) {
            return Role.DIMENSION;
        }
        if (options.measures().isEmpty() ? isValue(id) : options.measures().contains(id)) {
            return Role.MEASURE;
        }
        return isTold() || ATTRIBUTES.contains(id) ? Role.ATTRIBUTE : Role.UNKNOWN;
    }

    private static Role inStructure(String id, SdmxStructure known) {
        if (known.timeDimension().filter(id::equals).isPresent()) {
            return Role.TIME;
        }
        if (known.dimensions().contains(id)) {
            return Role.DIMENSION;
        }
        return known.measures().contains(id) ? Role.MEASURE : Role.ATTRIBUTE;
    }

    /** {@return whether it is {@code OBS_VALUE}, or one of several that are numbered} */
    private static boolean isValue(String id) {
        return id.startsWith(OBS_VALUE)
                && id.chars().skip(OBS_VALUE.length()).allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /**
     * {@return what each of these components is, none of them unknown: of those that nobody knows, all before the first
     * that is no dimension are dimensions}
     */
    List<Role> of(List<String> ids) {
        List<Role> roles = new ArrayList<>();
        boolean isKey = true;
        for (String id : ids) {
            Role role = of(id);
            isKey &= role == Role.DIMENSION || role == Role.UNKNOWN;
            roles.add(role != Role.UNKNOWN ? role : isKey ? Role.DIMENSION : Role.ATTRIBUTE);
        }
        return roles;
    }

    /** {@return the order of dimensions in keys: that of the structure, or that in which they are met} */
    Comparator<String> order() {
        List<String> told = structure == null ? options.dimensions() : structure.dimensions();
        return Comparator.comparingInt(id -> told.contains(id) ? told.indexOf(id) : told.size());
    }

    /** {@return what a code is called according to the structure; empty if it does not say} */
    String nameOf(String component, String code) {
        return structure == null ? "" : structure.nameOf(component, code);
    }

    @Nullable
    SdmxStructure structure() {
        return structure;
    }
}
