/** Flows of files, stores and catalogues, to be asked. */
@NullMarked
package org.cauce.examples.ask;

import org.jspecify.annotations.NullMarked;
