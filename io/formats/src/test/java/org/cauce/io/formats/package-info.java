/** What must hold for every format that is installed, tried on the smallest files of it. */
@NullMarked
package org.cauce.io.formats;

import org.jspecify.annotations.NullMarked;
