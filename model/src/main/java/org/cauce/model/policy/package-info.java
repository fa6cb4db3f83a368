/** What documents recommend, tell, find and claim. */
@NullMarked
package org.cauce.model.policy;

import org.jspecify.annotations.NullMarked;
