package org.cauce.io.iati.common;

/** The standards of IATI, each with a root of its own. */
public enum IatiStandard {
    /** What organisations do. */
    ACTIVITIES("iati-activities", "iati-activity"),
    /** What organisations are and plan to spend. */
    ORGANISATIONS("iati-organisations", "iati-organisation");

    private final String root;
    private final String record;

    IatiStandard(String root, String record) {
        this.root = root;
        this.record = record;
    }

    /** {@return the name of the root element} */
    public String root() {
        return root;
    }

    /** {@return the name of the element of a record} */
    public String record() {
        return record;
    }
}
