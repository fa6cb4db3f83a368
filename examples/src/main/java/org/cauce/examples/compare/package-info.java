/** What the programs that compare donors share: which flows are compared, and what of them cannot be. */
@NullMarked
package org.cauce.examples.compare;

import org.jspecify.annotations.NullMarked;
