/** Texts of messages: what is shown of input, templates, and names that are meant but misspelled. */
@NullMarked
package org.cauce.io.internal.text;

import org.jspecify.annotations.NullMarked;
