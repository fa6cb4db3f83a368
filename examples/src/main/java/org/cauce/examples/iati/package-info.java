/** What the programs for IATI files share: which files are meant, and what is listed of them. */
@NullMarked
package org.cauce.examples.iati;

import org.jspecify.annotations.NullMarked;
