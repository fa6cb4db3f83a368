package org.cauce.io.sdmx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The structure that data follows: agency, id and version, such as {@code OECD.DCD.FSD:DSD_CRS@DF_CRS(1.6)}.
 *
 * <p>Ids are those of SDMX 3.0 (Technical Notes, section 4): letters, digits, {@code _}, {@code -}, {@code @} and
 * {@code $}.
 */
@Value.Immutable
public abstract class StructureRef implements WithStructureRef {
    private static final int LONGEST = 512;
    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z0-9_.$@-]+):([A-Za-z0-9_@$.-]+)(?:\\(([A-Za-z0-9.+*~-]+)\\))?");
    private static final Pattern URN = Pattern.compile("urn:sdmx:org\\.sdmx\\.infomodel\\.[a-z]+\\.([A-Za-z]+)=(\\S+)");

    StructureRef() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the structure that a text names; empty if the text has another form}
     *
     * @param kind the kind of structure
     * @param text {@code agency:id(version)}; the version may be left out
     */
    public static Optional<StructureRef> find(StructureKind kind, String text) {
        Matcher parts = TEXT.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .kind(kind)
                .agency(parts.group(1))
                .id(parts.group(2))
                .version(Optional.ofNullable(parts.group(3)))
                .build());
    }

    /**
     * {@return the structure that a URN names; empty if it names none that data can follow}
     *
     * @param urn such as {@code urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)}
     */
    public static Optional<StructureRef> find(String urn) {
        Matcher parts = URN.matcher(urn);
        if (urn.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        return StructureKind.find(parts.group(1)).flatMap(kind -> find(kind, parts.group(2)));
    }

    /** {@return the kind of structure} */
    public abstract StructureKind kind();

    /** {@return the agency that maintains it} */
    public abstract String agency();

    /** {@return the id, unique for its agency and kind} */
    public abstract String id();

    /** {@return the version; empty if not stated} */
    public abstract Optional<String> version();

    /** {@return the text form, {@code agency:id(version)}} */
    @Override
    public String toString() {
        return agency() + ":" + id()
                + version().map(version -> "(" + version + ")").orElse("");
    }

    /** Builds references; {@code kind}, {@code agency} and {@code id} must be set. */
    public static final class Builder extends ImmutableStructureRef.Builder {
        Builder() {}
    }
}
