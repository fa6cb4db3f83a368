/** Files that lie packed in an archive, read without unpacking them to the disk. */
@NullMarked
package org.cauce.io.archive;

import org.jspecify.annotations.NullMarked;
