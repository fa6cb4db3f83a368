package org.cauce.io.catalogue;

/** How a file of a catalogue begins. */
final class Header {
    /** The name of the first property. */
    static final String NAME = "cauce-catalogue";

    /** Its value: the version of the format. */
    static final String VERSION = "1";

    private Header() {}
}
