/** What holds of every writer, however it ends. */
@NullMarked
package org.cauce.io.writing;

import org.jspecify.annotations.NullMarked;
