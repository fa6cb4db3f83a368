/** Holds the documents to what the code does. */
@NullMarked
package org.cauce.examples.docs;

import org.jspecify.annotations.NullMarked;
