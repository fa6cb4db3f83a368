package org.cauce.examples.align;

import org.cauce.examples.page.Section;

/** Makes one section of the page. Where there is nothing to show, the section says so; it is never left out. */
interface Part {
    /** Returns the section; asked once, since it numbers its figures. */
    Section section();
}
