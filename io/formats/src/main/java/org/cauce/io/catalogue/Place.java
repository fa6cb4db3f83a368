package org.cauce.io.catalogue;

import org.cauce.io.Location;
import org.cauce.model.source.Ref;

/**
 * Where something stands: a record, or a reference in one.
 *
 * @param file the file
 * @param line the line
 * @param pointer the path to it
 * @param owner the record of a section that it is, or is in
 */
record Place(String file, int line, String pointer, Owner owner) {

    /**
     * A record of a section.
     *
     * @param section the section
     * @param ref the record
     * @param file its file
     * @param pointer the path to it
     */
    record Owner(Section<?> section, Ref ref, String file, String pointer) {
        Place place(int line, String at) {
            return new Place(file, line, at, this);
        }
    }

    Location location() {
        return Location.builder()
                .file(file)
                .line(line)
                .pointer(pointer)
                .record(owner.ref().toString())
                .build();
    }
}
