/** What a reading takes note of: problems up to a limit, and the records that were seen. */
@NullMarked
package org.cauce.io.internal.log;

import org.jspecify.annotations.NullMarked;
