package org.cauce.docs;

/**
 * A page of the documentation.
 *
 * @param path where it stands in the site, such as {@code formats/crs.html}
 * @param title what it is called
 * @param html what it says, as HTML; links are relative to it
 */
public record Page(String path, String title, String html) {
    /** {@return the folder that it stands in; empty for the root} */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** {@return what leads from the page to the root: empty, or {@code ../}} */
    public String toRoot() {
        return "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
    }
}
