/** Packed files: gzip and ZIP archives, unpacked as they are read, never on disk, and no further than limits allow. */
@NullMarked
package org.cauce.io.internal.pack;

import org.jspecify.annotations.NullMarked;
