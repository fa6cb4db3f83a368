package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The two kinds of IATI files. */
public enum FileKind {
    /** Activities of an organisation. */
    ACTIVITIES("iati-activities", "iati-activity", "iati-identifier"),
    /** Organisations, with their budgets and documents. */
    ORGANISATIONS("iati-organisations", "iati-organisation", "organisation-identifier");

    private final String root;
    private final String record;
    private final String identifier;

    FileKind(String root, String record, String identifier) {
        this.root = root;
        this.record = record;
        this.identifier = identifier;
    }

    /** {@return the name of the root, such as {@code iati-activities}} */
    @JsonValue
    public String root() {
        return root;
    }

    /** {@return the name of a record, such as {@code iati-activity}} */
    public String record() {
        return record;
    }

    /** {@return the name of the element with the identifier of a record} */
    public String identifier() {
        return identifier;
    }

    /**
     * {@return the kind with this root; empty if it is not of IATI}
     *
     * @param root the name of the root
     */
    public static Optional<FileKind> find(String root) {
        return Arrays.stream(values()).filter(kind -> kind.root.equals(root)).findFirst();
    }

    @JsonCreator
    static FileKind parse(String root) {
        return find(root)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No kind of file has the root " + root + ": expected iati-activities or iati-organisations"));
    }
}
