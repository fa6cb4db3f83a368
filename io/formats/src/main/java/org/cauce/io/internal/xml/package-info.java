/** XML as a row of elements, safe to read whoever wrote it: no document type, bounded in every direction. */
@NullMarked
package org.cauce.io.internal.xml;

import org.jspecify.annotations.NullMarked;
