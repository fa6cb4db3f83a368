/**
 * Makes the documentation of cauce: pages that people wrote, and pages that tell formats, measures and problems out of
 * the code and its comments.
 */
@NullMarked
package org.cauce.docs;

import org.jspecify.annotations.NullMarked;
