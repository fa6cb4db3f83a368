/** Files: writing them whole or not at all, reading them as strict UTF-8 and no further than a limit. */
@NullMarked
package org.cauce.io.internal.file;

import org.jspecify.annotations.NullMarked;
